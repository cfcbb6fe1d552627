import type { Plan } from '../plan/plan';
import { fold } from '../text/fold';
import { unitKey } from '../units/unit-key';
import type { Unit } from '../units/unit';
import { cellOf } from './cell-of';
import type { PlanRule } from './rule';

interface Writing {
  readonly text: string;
  readonly cell: string;
}

const END_MARKS = ' .,;:';

/** Equal for what counts as the same writing: case, accents, spaces and marks at the end do not. */
function writingKey(text: string): string {
  const folded = fold(text);
  let end = folded.length;
  while (end > 0 && END_MARKS.includes(folded.charAt(end - 1))) end--;
  return folded.slice(0, end);
}

function writingsOf(plan: Plan): readonly (Writing & { readonly unit: string })[] {
  const { unit: unitColumn, support } = plan.columns;
  const roleOf = (unit: Unit) => {
    if (unit.role === 'support' && support !== undefined) return 'support';
    return unitColumn === undefined ? 'person' : 'unit';
  };
  // A plan names the same few units in all of its rows.
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const key = keys.get(name) ?? unitKey(name);
    keys.set(name, key);
    return key;
  };
  return plan.activities.flatMap(({ units, row, unitRow }) =>
    units.flatMap((unit) => {
      const key = keyOf(unit.name);
      // "BCĐ" that shares the end of its neighbour's name is no writing of its own.
      if (keyOf(unit.text) !== key) return [];
      const role = roleOf(unit);
      const cell = cellOf(plan, role === 'support' ? row : unitRow, role);
      return [{ unit: key, text: unit.text, cell }];
    }),
  );
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
  check: ({ plan }) => {
    const byUnit = new Map<string, Writing[]>();
    for (const writing of writingsOf(plan)) {
      const known = byUnit.get(writing.unit);
      if (known) known.push(writing);
      else byUnit.set(writing.unit, [writing]);
    }
    return [...byUnit.values()].flatMap((writings) => {
      const [first] = writings;
      if (!first) return [];
      const others = writings.filter(({ text }) => writingKey(text) !== writingKey(first.text));
      const [other] = others;
      if (!other) return [];
      const cells = [...new Set(others.map(({ cell }) => cell))].join(', ');
      const data = { name: first.text, first: first.cell, other: other.text, cells };
      return [{ message: 'spellings', data, sheet: plan.sheet, cell: other.cell }];
    });
  },
};
