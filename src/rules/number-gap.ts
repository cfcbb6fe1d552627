import { cellOf } from './cell-of';
import { numberedRows } from './numbering';
import type { Finding, PlanRule } from './rule';

interface Last {
  readonly number: number;
  readonly scope: string;
  readonly row: number;
}

export const numberGap: PlanRule = {
  id: 'number-gap',
  over: 'plan',
  level: 'table',
  severity: 'warning',
  basis: 'Thể thức trình bày bảng kế hoạch',
  name: { vi: 'Số thứ tự nhảy', en: 'Gap in the numbering' },
  explanation: {
    vi: 'Số thứ tự nhảy cách thường là do xóa hoặc sót một dòng. Kiểm tra xem có thiếu nội dung nào không, rồi đánh lại số.',
    en: 'A gap in the numbering often means that a row was deleted or left out. See whether an activity is missing, then renumber.',
  },
  messages: {
    gap: {
      vi: 'STT nhảy từ {previous} sang {number} ở dòng {row}. Đề nghị kiểm tra có thiếu nội dung không.',
      en: 'The number jumps from {previous} to {number} in row {row}. Please check that no activity is missing.',
    },
  },
  check: ({ plan }) => {
    const findings: Finding[] = [];
    const lastOf = new Map<string, Last>();
    for (const { activity, parts, scope, repeats } of numberedRows(plan)) {
      const { row } = activity;
      const number = Number(parts.at(-1));
      if (repeats || Number.isNaN(number)) continue;
      const prefix = parts
        .slice(0, -1)
        .map((part) => `${part}.`)
        .join('');
      const last = lastOf.get(prefix);
      lastOf.set(prefix, { number, scope, row });
      if (!last || number === last.number + 1 || (scope !== last.scope && number === 1)) continue;
      // A section's title may have taken a number of its own: 2, [3 title, a), b)], 4.
      const titles = plan.sectionRows.filter((title) => title > last.row && title < row).length;
      if (number > last.number && number <= last.number + 1 + titles) continue;
      const data = { previous: `${prefix}${last.number}`, number: `${prefix}${number}`, row };
      findings.push({
        message: 'gap',
        data,
        sheet: plan.sheet,
        cell: cellOf(plan, row, 'number'),
      });
    }
    return findings;
  },
};
