import type { Steps } from '../plan/steps';
import { done, failed, type JobResult } from './job';
import type { Pace, Phase } from './pace';

/** Begins a phase; fails where the job was stopped before it. */
export async function begin(pace: Pace, phase: Phase): Promise<JobResult<void>> {
  const answer = await pace.step(phase, 0, 1);
  return answer === 'stop' ? failed({ code: 'cancelled' }) : done(undefined);
}

/** Does long work at the given pace; fails where the job was stopped on the way. */
export async function atPace<T>(pace: Pace, phase: Phase, work: Steps<T>): Promise<JobResult<T>> {
  const begun = await begin(pace, phase);
  if (begun.kind === 'failed') return begun;
  for (;;) {
    const step = work.next();
    if (step.done) return done(step.value);
    const answer = await pace.step(phase, step.value.done, step.value.of);
    if (answer === 'stop') return failed({ code: 'cancelled' });
  }
}
