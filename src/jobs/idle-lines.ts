import { choicesIn } from '../plan/choices';
import type { Plan } from '../plan/plan';
import { settledKey, type Settled } from '../plan/settled';
import type { UnreadSetting } from '../rules/rule';
import { settle } from '../timeline/choices';
import type { Timeline } from '../timeline/timeline';
import type { WorkbookReading } from './read-workbook';

/** What she settled and changes nothing in any of the plans that were found; nothing where none was. */
export function idleLines({
  settledLines,
  plans,
}: Pick<WorkbookReading, 'settledLines' | 'plans'>): readonly UnreadSetting[] {
  if (plans.length === 0 || settledLines.length === 0) return [];
  const settled = settledLines.map((line) => line.settled);
  const [said, followed] = [new Set<string>(), new Set<string>()];
  for (const { plan } of plans) {
    for (const key of saidIn(plan)) said.add(key);
    for (const key of followedIn(plan, settled)) followed.add(key);
  }
  return settledLines.flatMap(({ settled: one, ...line }): readonly UnreadSetting[] => {
    const key = settledKey(one);
    if (followed.has(key)) return [];
    const code = said.has(key) ? 'nothing-open' : 'not-in-plan';
    return [{ ...line, code, wanted: null, text: one.said }];
  });
}

/** All timelines and units that a plan's cells say. */
function* saidIn({ activities }: Plan): Generator<string> {
  for (const { timeline, units } of activities) {
    yield settledKey({ kind: 'timeline', text: timeline.text });
    for (const { text } of units) yield settledKey({ kind: 'unit', text });
  }
}

/** What of this is what a plan was read by. */
function* followedIn(plan: Plan, settled: readonly Settled[]): Generator<string> {
  for (const choice of choicesIn(plan, settled)) {
    if (choice.said === null) continue;
    const isFollowed = choice.kind === 'unit' || isReadBy(choice.timeline, choice.said);
    if (isFollowed) yield settledKey(choice);
  }
}

/** Whether it has been read so: then to settle it once more changes nothing. */
function isReadBy(timeline: Timeline, said: string): boolean {
  const again = settle(timeline, said);
  if (again === null) return false;
  const dates = ({ occurrences, after }: Timeline): string => JSON.stringify([occurrences, after]);
  return dates(again) === dates(timeline);
}
