import type { Counters } from './counters';
import type { HostEvent } from './events';
import type { Faults } from './faults';
import type { Transport } from './transport';

/** What a test sees of the simulated Excel, and does to it. */
export interface OpenExcel {
  readonly counters: Counters;
  readonly faults: Faults;
  /** Tells the page what happened. */
  raise(event: HostEvent): void;
  /** Presses a ribbon button; resolves when its function says that it is done. */
  pressButton(action: string): Promise<void>;
  /** Closes the pane as she does. With a shared runtime its page runs on, and may open it again. */
  closePane(): void;
  isPaneOpen(): boolean;
  /** Waits until the page and Excel have nothing more to say to each other. */
  idle(): Promise<void>;
  /** How many objects the page keeps across batches; none after it has cleaned up. */
  keptObjects(): number;
  /**
   * Takes what the simulation could not do, or did wrong, since the last time; for the tests of the
   * simulation itself.
   */
  takeMistakes(): readonly string[];
  /**
   * Closes Excel.
   * @throws where the simulation met something that it cannot do: such a test has shown nothing.
   */
  close(): Promise<void>;
}

/** @param end closes the page. */
export function openExcel(transport: Transport, end: () => void | Promise<void>): OpenExcel {
  const { engine, batches } = transport;
  const takeMistakes = () => engine.mistakes.splice(0);
  return {
    counters: batches.counters,
    faults: batches.faults,
    raise: (event) => transport.raise(event),
    pressButton: (action) => transport.pressButton(action),
    closePane: () => {
      engine.services.paneIsShown = false;
    },
    isPaneOpen: () => engine.services.paneIsShown,
    idle: () => transport.idle(),
    keptObjects: () => engine.references.size,
    takeMistakes,
    close: async () => {
      await transport.idle();
      await end();
      const mistakes = takeMistakes();
      if (mistakes.length > 0)
        throw new Error(`The simulated Excel failed:\n${mistakes.join('\n')}`);
    },
  };
}
