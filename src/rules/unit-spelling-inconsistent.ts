import type { ColumnRole, Plan } from '../plan/plan';
import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import type { Unit } from '../units/unit';
import { unitKey } from '../units/unit-key';
import { CONSISTENCY } from './bases';
import { cellOf, unitPlaceOf } from './cell-of';
import type { PlanRule } from './rule';

/** One way in which a unit is written, and where. */
interface Writing {
  readonly text: string;
  readonly rows: number[];
  readonly role: ColumnRole;
}

const END_MARKS = ' .,;:';

/** Equal for what counts as the same writing: case, accents, spaces and marks at the end do not. */
function writingKey(text: string): string {
  const folded = fold(text);
  let end = folded.length;
  while (end > 0 && END_MARKS.includes(folded.charAt(end - 1))) end--;
  return folded.slice(0, end);
}

/** The ways in which each unit that has several is written, by unit, in the order in which they come. */
function writingsOf(plan: Plan): ReadonlyMap<string, Map<string, Writing>> {
  const keyOf = remembered(unitKey);
  const writingOf = remembered(writingKey);
  // "BCĐ" that shares the end of its neighbour's name is no writing of its own.
  const isOwn = ({ name, text }: Unit): boolean => keyOf(text) === keyOf(name);

  const ways = new Map<string, Set<string>>();
  // Rows that name the same units share one list of them: each is looked at once.
  for (const units of new Set(plan.activities.map(({ units }) => units))) {
    for (const unit of units.filter(isOwn)) {
      const key = keyOf(unit.name);
      ways.set(key, (ways.get(key) ?? new Set()).add(writingOf(unit.text)));
    }
  }

  const several = new Map<string, Map<string, Writing>>();
  for (const [key, { size }] of ways) if (size > 1) several.set(key, new Map());
  if (several.size === 0) return several;
  for (const activity of plan.activities) {
    for (const unit of activity.units.filter(isOwn)) {
      const writings = several.get(keyOf(unit.name));
      if (!writings) continue;
      const { text } = unit;
      const { role, row } = unitPlaceOf(plan, activity, unit);
      const writing = writings.get(writingOf(text));
      if (writing) writing.rows.push(row);
      else writings.set(writingOf(text), { text, rows: [row], role });
    }
  }
  return several;
}

export const unitSpellingInconsistent: PlanRule = {
  id: 'unit-spelling-inconsistent',
  over: 'plan',
  level: 'table',
  severity: 'hint',
  basis: CONSISTENCY,
  name: { vi: 'Một đơn vị viết nhiều cách', en: 'One unit, several spellings' },
  explanation: {
    vi: 'Cùng một đơn vị viết nhiều cách thì khi lọc, tổng hợp theo đơn vị bằng Excel sẽ bị tách ra. Thống nhất một cách viết.',
    en: 'One unit under several spellings is split up when Excel filters or totals by unit. Use one spelling.',
  },
  messages: {
    spellings: {
      vi: '"{other}" (ô {cells}) và "{name}" (ô {first}) được hiểu là một đơn vị. Đề nghị thống nhất cách viết.',
      en: '"{other}" ({cells}) and "{name}" ({first}) are taken to be one unit. Please use one spelling.',
    },
  },
  check: ({ plan }) =>
    [...writingsOf(plan).values()].flatMap((writings) => {
      const [first, ...others] = writings.values();
      const [other] = others;
      if (!first || !other) return [];
      const cellsOf = ({ rows, role }: Writing): string[] =>
        rows.map((row) => cellOf(plan, row, role));
      const cells = [...new Set(others.flatMap(cellsOf))];
      const [cell = ''] = cells;
      const data = {
        name: first.text,
        first: cellsOf(first)[0] ?? '',
        other: other.text,
        cells: cells.join(', '),
      };
      return [{ message: 'spellings', data, sheet: plan.sheet, cell }];
    }),
};
