import { Counters } from './counters';
import type { Engine } from './engine';
import type { TransportFailure } from './faults';
import { Faults } from './faults';
import type { RequestBody, ResponseBody } from './wire';
import { ActionType, PathType } from './wire';

/** Excel on the web takes and gives at most 5 MB. Source: Microsoft's "Resource limits" for add-ins. */
export const PAYLOAD_LIMIT = 5_000_000;

const DELAY_FOR_CELL_EDIT = 64;

/** The answer to a batch: its JSON, or how the transport failed. */
export type Answer = { readonly body: string } | { readonly failure: TransportFailure };

/** Takes batches from the wire to the engine: their limits, their count, and what goes wrong. */
export class Batches {
  readonly counters = new Counters();
  readonly faults = new Faults();

  constructor(private readonly engine: Engine) {}

  /** Whether a batch waits for the user to end typing, as the page may ask for. */
  mustWait(flags: number): boolean {
    return (flags & DELAY_FOR_CELL_EDIT) !== 0 && this.faults.standing() === 'edit-mode';
  }

  /** @param text a request body, as JSON. */
  answer(text: string): Answer {
    const request: RequestBody = JSON.parse(text);
    const bytes = Buffer.byteLength(text);
    if (isHousekeeping(request)) {
      this.counters.cleanedUp(bytes);
      if (bytes > PAYLOAD_LIMIT) return { failure: 'request-too-large' };
      return { body: JSON.stringify(this.engine.process(request)) };
    }
    this.counters.asked(bytes);
    const standing = this.faults.standing();
    const { act, fault } = this.faults.next();
    if (standing) return { failure: standing };
    if (bytes > PAYLOAD_LIMIT) return { failure: 'request-too-large' };
    if (fault && fault.kind !== 'halfway' && fault.when === 'before')
      return { failure: fault.kind };

    act?.();
    const response =
      fault?.kind === 'halfway'
        ? this.engine.process(request, halfway(request))
        : this.engine.process(request);
    if (fault && fault.kind !== 'halfway') return { failure: fault.kind };
    return this.measured(response);
  }

  private measured(response: ResponseBody): Answer {
    const body = JSON.stringify(response);
    const bytes = Buffer.byteLength(body);
    if (bytes > PAYLOAD_LIMIT) return { failure: 'response-too-large' };
    this.counters.answered(bytes);
    return { body };
  }
}

/** The index of the action that half of the batch's calls and writes stand before. */
function halfway({ Actions }: RequestBody): number {
  const acting = [...Actions.keys()].filter((index) => {
    const type = Actions[index]?.ActionType;
    return type === ActionType.method || type === ActionType.setProperty;
  });
  return acting[Math.floor(acting.length / 2)] ?? 0;
}

/** What the client sends by itself: its call at boot, and the release of what it kept. */
function isHousekeeping({ Actions, ObjectPaths }: RequestBody): boolean {
  const acts = Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  const isRelease = acts.length > 0 && acts.every(({ Name }) => Name === '_RemoveReference');
  const paths = Object.values(ObjectPaths);
  return isRelease || paths.some(({ ObjectPathType }) => ObjectPathType === PathType.newObject);
}
