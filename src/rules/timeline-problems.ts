import type { Plan } from '../plan/plan';
import type { TimelineProblem } from '../timeline/timeline';
import { timelineCellOf } from './cell-of';
import { misread } from './dated-first';
import { quote } from './quote';
import type { Finding } from './rule';

/** A finding for each problem of this kind that reading the timelines met. */
export function timelineProblems(plan: Plan, code: TimelineProblem['code']): readonly Finding[] {
  const { sheet } = plan;
  return misread(plan).flatMap(({ timeline, timelineRow }) => {
    const cell = timelineCellOf(plan, timelineRow);
    return timeline.problems
      .filter((problem) => problem.code === code)
      .map(({ text }) => ({ message: code, data: { cell, text: quote(text) }, sheet, cell }));
  });
}
