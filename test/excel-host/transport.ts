import type { Answer } from './batches';
import { Batches } from './batches';
import { Engine } from './engine';
import type { HostEvent } from './events';
import { TransportError } from './faults';
import type { HostObject, Json } from './host-class';
import type { RequirementSets } from './requirement-sets';
import type { ExecuteMethod, PageMessage } from './wac';
import { ADDIN_ID, Dispatch, hostMessage, Request } from './wac';

export interface ExcelOptions {
  /** Language of the interface and of typed values. Default "vi-VN". */
  readonly locale?: string;
  /** What Excel advertises. Default: what our manifest asks for, ExcelApi 1.14. */
  readonly sets?: RequirementSets;
}

export const DEFAULT_LOCALE = 'vi-VN';
const DEFAULT_SETS: RequirementSets = { ExcelApi: '1.14' };
/** Sets of the channel itself, which no manifest asks for. */
const CHANNEL_SETS: RequirementSets = { RichApiRuntime: '1.2', RichApiRuntimeFlag: '1.1' };

const RICH_API_EVENT = 65536;
const ACKNOWLEDGED = { Error: 0, Version: 1 };

/** The host's side of the channel between Excel on the web and one page. */
export class Transport {
  readonly engine: Engine;
  readonly batches: Batches;
  private readonly sets: RequirementSets;
  private readonly listeners = new Map<string, PageMessage>();
  private readonly waiting: (() => void)[] = [];
  private readonly pressed: (() => void)[] = [];
  private unanswered = 0;
  private messages = 0;

  /**
   * @param origin the host's own; the page takes messages from no other.
   * @param post hands a message to the page.
   */
  constructor(
    workbook: HostObject,
    private readonly options: ExcelOptions,
    private readonly origin: string,
    private readonly post: (text: string) => void,
  ) {
    this.sets = options.sets ?? DEFAULT_SETS;
    this.engine = new Engine(workbook, this.sets);
    this.batches = new Batches(this.engine);
    this.batches.faults.whenEditModeEnds(() => {
      for (const goOn of this.waiting.splice(0)) goOn();
    });
  }

  /** Takes a message of the page. The answer goes out in a later turn, as over a wire. */
  receive(text: string): void {
    const message: PageMessage = JSON.parse(text);
    if (message._messageType !== 0) return;
    this.unanswered += 1;
    setImmediate(() => this.answered(message, () => this.handle(message)));
  }

  /** Waits until every message is answered and no further one follows: clean-ups are not awaited. */
  async idle(): Promise<void> {
    let seen = -1;
    while (this.unanswered > this.waiting.length || seen !== this.messages) {
      seen = this.messages;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  /** Tells the page what happened; nobody hears it where the page does not listen. */
  raise(event: HostEvent): void {
    const { type, target, data } = event;
    if (!this.engine.events.isListened(event)) return;
    const row = [RICH_API_EVENT, type, target, JSON.stringify(data), ++this.messages];
    this.tell('richApiMessage', { ArrayData: [row] });
  }

  /**
   * Presses a ribbon button that runs a function (`Office.actions.associate`); resolves when the
   * function says that it is done.
   */
  async pressButton(action: string): Promise<void> {
    await this.idle();
    const source = JSON.stringify({ source: { id: action } });
    this.tell('appCommandInvoked', { 0: `command-${++this.messages}`, 1: action, 2: source });
    return new Promise((resolve) => this.pressed.push(resolve));
  }

  private handle(message: PageMessage): void {
    if (message._actionType === Request.registerEvent) {
      this.listeners.set(message._actionName, message);
      this.reply(message, ACKNOWLEDGED);
    } else if (message._actionType === Request.unregisterEvent) {
      this.listeners.delete(message._actionName);
      this.reply(message, ACKNOWLEDGED);
    } else if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.reply(message, this.appContext());
    } else if (message._actionName === 'executeMethod') {
      const { _data: call } = message;
      if (isExecuteMethod(call)) this.execute(message, call);
      else this.refuse(message, 'executeMethod without a method');
    } else if (message._actionName === 'ContextActivationManager_notifyHost') {
      this.reply(message, null);
    } else {
      this.refuse(message, `the channel's ${message._actionName} is not simulated`);
    }
  }

  private execute(message: PageMessage, { ArrayData = [], DdaMethod }: ExecuteMethod): void {
    if (DdaMethod.DispatchId === Dispatch.executeRichApiRequest) {
      const goOn = () =>
        this.answered(message, () =>
          this.reply(message, wireAnswer(this.batches.answer(String(ArrayData[4])))),
        );
      if (this.batches.mustWait(Number(ArrayData[6]))) this.waiting.push(goOn);
      else goOn();
    } else if (DdaMethod.DispatchId === Dispatch.commandCompleted) {
      this.reply(message, ACKNOWLEDGED);
      this.pressed.shift()?.();
    } else {
      this.refuse(message, `the channel's method ${DdaMethod.DispatchId} is not simulated`);
    }
  }

  /** Answers a message in any case: a mistake of the simulation, or of a test in `beforeBatch`, is told when Excel closes. */
  private answered(message: PageMessage, answer: () => void): void {
    try {
      answer();
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.refuse(message, text);
    }
  }

  private refuse(message: PageMessage, mistake: string): void {
    this.engine.mistakes.push(mistake);
    this.reply(message, { Error: 5000, Version: 1 });
  }

  private reply(message: PageMessage, data: Json): void {
    this.messages += 1;
    this.unanswered -= 1;
    this.post(hostMessage(message, this.origin, data, false));
  }

  private tell(event: string, data: Json): void {
    const listener = this.listeners.get(event);
    if (!listener) throw new Error(`The page does not listen to ${event}.`);
    this.post(hostMessage(listener, this.origin, data, true));
  }

  private appContext(): Json {
    const locale = this.options.locale ?? DEFAULT_LOCALE;
    return {
      _id: ADDIN_ID,
      _appName: 16,
      _appVersion: '16.0',
      _hostFullVersion: '16.0.18000.40000',
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: 'https://host.test/plan.xlsx',
      _clientMode: 1,
      _settings: [],
      _reason: 'inserted',
      _osfControlType: 1,
      _eToken: '',
      _appInstanceId: ADDIN_ID,
      _requirementMatrix: JSON.stringify({ ...CHANNEL_SETS, ...this.sets }),
    };
  }
}

function wireAnswer(answer: Answer): Json {
  if ('failure' in answer) return { Version: 1, Error: TransportError[answer.failure] };
  return { Version: 1, Error: 0, Data: [200, [], answer.body] };
}

function isExecuteMethod(data: Json | ExecuteMethod): data is ExecuteMethod {
  if (typeof data !== 'object' || data === null || !('DdaMethod' in data)) return false;
  const { DdaMethod: method } = data;
  return typeof method === 'object' && method !== null && 'DispatchId' in method;
}
