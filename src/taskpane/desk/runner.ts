import type { JobResult } from '../../jobs/job';
import type { Pace } from '../../jobs/pace';
import type * as AllJobs from './jobs';
import type { JobName, Problem, Work } from './state';
import type { Change, DeskStore } from './store';
import { screenTurn, Turns } from './turns';

export type Jobs = typeof AllJobs;

/** Asks the jobs for something; gives what the state becomes once it is done. */
export type Doing = (jobs: Jobs, pace: Pace) => Promise<JobResult<Change>>;

/** A job shorter than this is over before anybody would look at its progress. */
const SHOWN_AFTER_MS = 500;

/** These change nothing: another job need not wait for their end. */
const READING: ReadonlySet<JobName> = new Set<JobName>(['check', 'previewReport']);

/** Has one job done at a time, and says in the state what it is at and what it came to. */
export class Runner {
  private going: { readonly turns: Turns; readonly over: Promise<void> } | null = null;

  constructor(private readonly store: DeskStore) {}

  /**
   * Has a job done, in the place of one that only reads; not while something is written. Tells, when
   * it is over, whether it was done.
   */
  async run(job: JobName, doing: Doing): Promise<boolean> {
    while (this.going) {
      const { work: other } = this.store.state;
      if (other && !READING.has(other.job)) return false;
      this.going.turns.stop();
      await this.going.over;
    }
    const turns = new Turns((phase, done, of) => this.progress({ phase, done, of }));
    const isDone = this.carryOut(job, doing, turns);
    this.going = { turns, over: isDone.then(() => undefined) };
    return isDone;
  }

  /** Asks the job that is going on to stop. */
  cancel(): void {
    this.going?.turns.stop();
    this.progress({ stopping: true });
  }

  /** Says why a job came to nothing. */
  fail(job: JobName, problem: Problem): void {
    const said = this.store.state.said + 1;
    const trouble = { job, problem };
    if (problem.code !== 'cancelled') this.store.set({ work: null, trouble, said });
    else this.store.set({ work: null, notice: { kind: 'stopped' }, said });
  }

  private async carryOut(job: JobName, doing: Doing, turns: Turns): Promise<boolean> {
    const work = { job, phase: null, done: 0, of: 0, shown: false, stopping: false };
    this.store.set({ work, trouble: null, notice: null });
    const show = setTimeout(() => this.progress({ shown: true }), SHOWN_AFTER_MS);
    try {
      const result = await doing(await import('./jobs'), turns);
      // To be drawn is work of its own.
      await screenTurn();
      this.going = null;
      if (result.kind === 'done') {
        this.store.set({ ...result.value, work: null, said: this.store.state.said + 1 });
        return true;
      }
      this.fail(job, result.problem);
    } catch (error) {
      this.going = null;
      this.fail(job, unexpected(error));
    } finally {
      clearTimeout(show);
    }
    return false;
  }

  private progress(change: Partial<Work>): void {
    const { work } = this.store.state;
    if (work) this.store.set({ work: { ...work, ...change } });
  }
}

/** A problem that nobody foresaw. */
export const unexpected = (error: unknown): Problem => ({
  code: 'unexpected',
  detail: error instanceof Error ? error.message : String(error),
});

/** The state's change by what a job gave; why it gave nothing stays as it is. */
export function changed<T>(result: JobResult<T>, change: (value: T) => Change): JobResult<Change> {
  return result.kind === 'done' ? { kind: 'done', value: change(result.value) } : result;
}
