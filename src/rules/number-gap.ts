import { TABLE_LAYOUT } from './bases';
import { cellOf } from './cell-of';
import { numberedRows, type NumberedRow } from './numbering';
import type { Finding, PlanRule } from './rule';

const lastNumber = ({ parts }: NumberedRow): number => Number(parts.at(-1));

/** "2.1." of "2.1.3"; mostly empty. */
const prefixOf = ({ parts }: NumberedRow): string =>
  parts.length === 1 ? '' : `${parts.slice(0, -1).join('.')}.`;

export const numberGap: PlanRule = {
  id: 'number-gap',
  over: 'plan',
  level: 'table',
  severity: 'warning',
  basis: TABLE_LAYOUT,
  name: { vi: 'Số thứ tự nhảy', en: 'Gap in the numbering' },
  explanation: {
    vi: 'Số thứ tự nhảy cách thường là do xóa hoặc sót một dòng. Kiểm tra xem có thiếu nội dung nào không, rồi đánh lại số.',
    en: 'A gap in the numbering often means that a row was deleted or left out. Check whether an activity is missing, then renumber.',
  },
  messages: {
    gap: {
      vi: 'STT nhảy từ {previous} sang {number} ở dòng {row}. Đề nghị kiểm tra có thiếu nội dung không.',
      en: 'The number jumps from {previous} to {number} in row {row}. Please check whether an activity is missing.',
    },
  },
  check: ({ plan }) => {
    const findings: Finding[] = [];
    /** By the parts before the last: the row that was counted last. */
    const lastOf = new Map<string, NumberedRow>();
    numberedRows(plan).forEach((numbered) => {
      const number = lastNumber(numbered);
      if (numbered.repeats || Number.isNaN(number)) return;
      const prefix = prefixOf(numbered);
      const last = lastOf.get(prefix);
      lastOf.set(prefix, numbered);
      if (!last) return;
      const previous = lastNumber(last);
      if (number === previous + 1 || (numbered.scope !== last.scope && number === 1)) return;
      const { row } = numbered.activity;
      // A section's title may have taken a number of its own: 2, [3 title, a), b)], 4.
      const isBetween = (title: number): boolean => title > last.activity.row && title < row;
      const titles = plan.sectionRows.filter(isBetween).length;
      if (number > previous && number <= previous + 1 + titles) return;
      const data = { previous: `${prefix}${previous}`, number: `${prefix}${number}`, row };
      findings.push({
        message: 'gap',
        data,
        sheet: plan.sheet,
        cell: cellOf(plan, row, 'number'),
      });
    });
    return findings;
  },
};
