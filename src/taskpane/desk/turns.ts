import type { Pace, Phase } from '../../jobs/pace';

/** Long enough to be worth a turn for the screen, short enough that typing does not stutter. */
const TURN_MS = 40;

/** Lets the screen have its turn: events and painting come before what was waiting. */
export const screenTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The pace of a job that somebody looks at: tells how far it is, rests often, and stops when asked. */
export class Turns implements Pace {
  private stopped = false;
  private rested = performance.now();

  /** @param moved hears of each step of the job. */
  constructor(private readonly moved: (phase: Phase, done: number, of: number) => void) {}

  stop(): void {
    this.stopped = true;
  }

  async step(phase: Phase, done: number, of: number): Promise<'go' | 'stop'> {
    if (performance.now() - this.rested >= TURN_MS) {
      this.moved(phase, done, of);
      await screenTurn();
      this.rested = performance.now();
    }
    return this.stopped ? 'stop' : 'go';
  }
}
