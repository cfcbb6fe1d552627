/** What a job is at. */
export type Phase = 'reading' | 'finding' | 'judging' | 'checking' | 'writing';

/** Whoever started a job hears of its way and may stop it. */
export interface Pace {
  /**
   * Called as each step begins, and every few hundred rows within a long one: `done` of `of` parts of
   * the phase are behind. Resolves once the screen has had its turn; `stop` ends the job, which then
   * has changed nothing.
   */
  step(phase: Phase, done: number, of: number): Promise<'go' | 'stop'>;
}

/** As fast as it goes, to the end. */
export const AT_ONCE: Pace = { step: () => Promise.resolve('go') };
