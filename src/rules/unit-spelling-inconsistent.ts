import type { ColumnRole, Plan } from '../plan/plan';
import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import { unitKey } from '../units/unit-key';
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

/** The ways in which each unit is written, by unit, in the order in which they come. */
function writingsOf(plan: Plan): ReadonlyMap<string, Map<string, Writing>> {
  const keyOf = remembered(unitKey);
  const writingOf = remembered(writingKey);
  const units = new Map<string, Map<string, Writing>>();
  for (const activity of plan.activities) {
    for (const unit of activity.units) {
      const { name, text } = unit;
      const key = keyOf(name);
      // "BCĐ" that shares the end of its neighbour's name is no writing of its own.
      if (keyOf(text) !== key) continue;
      let writings = units.get(key);
      if (!writings) units.set(key, (writings = new Map()));
      const { role, row } = unitPlaceOf(plan, activity, unit);
      const writing = writings.get(writingOf(text));
      if (writing) writing.rows.push(row);
      else writings.set(writingOf(text), { text, rows: [row], role });
    }
  }
  return units;
}

export const unitSpellingInconsistent: PlanRule = {
  id: 'unit-spelling-inconsistent',
  over: 'plan',
  level: 'table',
  severity: 'hint',
  basis: 'Tính nhất quán của kế hoạch',
  name: { vi: 'Một đơn vị viết nhiều cách', en: 'One unit, several spellings' },
  explanation: {
    vi: 'Cùng một đơn vị viết nhiều cách thì khi lọc, tổng hợp theo đơn vị bằng Excel sẽ bị tách ra. Thống nhất một cách viết.',
    en: "One unit under several spellings falls apart in Excel's filters and totals. Use one spelling.",
  },
  messages: {
    spellings: {
      vi: '"{other}" (ô {cells}) và "{name}" (ô {first}) được hiểu là một đơn vị. Đề nghị thống nhất cách viết.',
      en: '"{other}" ({cells}) and "{name}" ({first}) are taken for one unit. Please use one spelling.',
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
