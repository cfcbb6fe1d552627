import type { Json } from './host-class';

/** A message of the page: Excel on the web talks with its add-ins in JSON strings (`postMessage`). */
export interface PageMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: Json;
  readonly _actionType: number;
  readonly _data: Json;
}

/** What a message does: `_actionType`. */
export const Request = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** What `executeMethod` calls: `DdaMethod.DispatchId`. */
export const Dispatch = { executeRichApiRequest: 93, commandCompleted: 94 } as const;

/** `executeMethod`'s data. `ArrayData[4]` is the request body, `[6]` its flags. */
export interface ExecuteMethod {
  readonly ArrayData?: readonly Json[];
  readonly DdaMethod: { readonly DispatchId: number };
}

const RESPONSE_MESSAGE = 1;

/** A reply to a message (matched by its correlation), or an event (matched by its name). */
export function hostMessage(to: PageMessage, origin: string, data: Json, isEvent: boolean): string {
  return JSON.stringify({
    _messageType: RESPONSE_MESSAGE,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: isEvent ? 1 : 0,
    _serializerVersion: 1,
  });
}

/** The page's address carries who hosts it: the client reads host, platform, version and language. */
export function hostInfo(locale: string): string {
  return ['Excel', 'Web', '16.01', locale, 'correlation', '', '', '0'].join('$');
}

/** And how to reach the host: conversation, add-in and the host's origin. */
export function channelInfo(origin: string): string {
  return `conversation|${ADDIN_ID}|${origin}`;
}

export const ADDIN_ID = 'addin';
