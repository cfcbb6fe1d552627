/** Something that is shown and changes. */
export class Store<State> {
  private readonly listeners = new Set<() => void>();

  constructor(private held: State) {}

  get state(): State {
    return this.held;
  }

  /** Calls the listener after every change, until what it gives back is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  protected set(change: Partial<State>): void {
    this.held = { ...this.held, ...change };
    for (const listener of this.listeners) listener();
  }
}
