/** Errors of the transport, with the numbers that the client knows them by. */
export const TransportError = {
  'edit-mode': 5004, // InvalidOperationInCellEditMode
  'session-lost': 5012, // InvalidOrTimedOutSession
  throttled: 5102, // ActivityLimitReached
  'request-too-large': 5103, // RequestPayloadSizeLimitExceeded
  'response-too-large': 5104, // ResponsePayloadSizeLimitExceeded
} as const;

export type TransportFailure = keyof typeof TransportError;

/** What goes wrong with one batch. */
export type Fault =
  /** The transport fails before anything is done, or after all is done: its answer is lost. */
  | { readonly kind: 'throttled' | 'session-lost'; readonly when: 'before' | 'after' }
  /** Excel itself fails after half of the batch's calls and writes; what they did stays. */
  | { readonly kind: 'halfway' };

/** What happens around one batch. */
export interface Disturbance {
  readonly act?: () => void;
  readonly fault?: Fault;
}

/** What a test makes go wrong. Batches are counted from the moment it says so; the next one is 1. */
export class Faults {
  private readonly planned = new Map<number, Disturbance>();
  private batches = 0;
  private isEditing = false;
  private isLost = false;
  private onLeave: () => void = () => undefined;

  /** The n-th batch from now on fails. A lost session stays lost until `clear`. */
  failBatch(n: number, fault: Fault): void {
    this.plan(n, { fault });
  }

  /** Somebody else acts on the workbook just before the n-th batch from now on is carried out. */
  beforeBatch(n: number, act: () => void): void {
    this.plan(n, { act });
  }

  /** The user begins to type in a cell: until she ends, Excel takes no batch. */
  enterEditMode(): void {
    this.isEditing = true;
  }

  leaveEditMode(): void {
    this.isEditing = false;
    this.onLeave();
  }

  /** From now on nothing goes wrong: also a new session, after one was lost. */
  clear(): void {
    this.planned.clear();
    this.isLost = false;
    this.leaveEditMode();
  }

  /** For the transport: what refuses every batch at the moment. */
  standing(): TransportFailure | null {
    if (this.isLost) return 'session-lost';
    return this.isEditing ? 'edit-mode' : null;
  }

  /** For the transport: what happens around the batch that is now carried out. */
  next(): Disturbance {
    this.batches += 1;
    const disturbance = this.planned.get(this.batches) ?? {};
    this.planned.delete(this.batches);
    if (disturbance.fault?.kind === 'session-lost') this.isLost = true;
    return disturbance;
  }

  /** For the transport: what to do when edit mode ends. */
  whenEditModeEnds(act: () => void): void {
    this.onLeave = act;
  }

  private plan(n: number, disturbance: Disturbance): void {
    const at = this.batches + n;
    this.planned.set(at, { ...this.planned.get(at), ...disturbance });
  }
}
