import type { DeskState } from './state';

/** What the state becomes. */
export type Change = Partial<DeskState>;

/** Holds the state, and tells whoever listens of each change. */
export class Store {
  private readonly listeners = new Set<() => void>();

  constructor(private held: DeskState) {}

  get state(): DeskState {
    return this.held;
  }

  /** Calls the listener after every change of the state, until what it gives back is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Change): void {
    this.held = { ...this.held, ...change };
    for (const listener of this.listeners) listener();
  }
}
