import { anchorsOf } from '../plan/anchors';
import { iso9001 } from './bases';
import { timelineCellOf } from './cell-of';
import { hasFixedDates } from './dates';
import { quote } from './quote';
import type { PlanRule } from './rule';

export const anchorUndated: PlanRule = {
  id: 'anchor-undated',
  over: 'plan',
  level: 'row',
  severity: 'warning',
  basis: iso9001('6.2.2 d'),
  name: { vi: 'Sự kiện làm mốc chưa có ngày', en: 'Anchor without a date' },
  explanation: {
    vi: 'Thời gian ghi "sau khi …" chỉ theo dõi được khi sự kiện làm mốc có thời gian cụ thể trong kế hoạch. Ghi tháng hoặc ngày cho nội dung làm mốc.',
    en: 'What is due "after …" can only be followed up where the event itself has a definite date in the plan. Give the event a month or a day.',
  },
  messages: {
    undated: {
      vi: 'Dòng {row} phụ thuộc "{event}" nhưng nội dung này (dòng {anchorRow}) chưa có thời gian cụ thể. Đề nghị ghi rõ tháng hoặc ngày.',
      en: 'Row {row} depends on "{event}", but that activity (row {anchorRow}) has no definite date. Please give it a month or a day.',
    },
  },
  check: ({ plan }) => {
    const anchorsFor = anchorsOf(plan);
    const waiting = plan.activities.filter(({ timeline }) => timeline.kind === 'conditional');
    return waiting.flatMap((activity) => {
      const { row, timelineRow, timeline } = activity;
      const anchors = anchorsFor(activity);
      const anchor = anchors.find((other) => other !== activity);
      if (!timeline.after || !anchor) return [];
      if (anchors.some((other) => hasFixedDates(other.timeline))) return [];
      const data = { row, event: quote(timeline.after.event), anchorRow: anchor.row };
      const cell = timelineCellOf(plan, timelineRow);
      return [{ message: 'undated', data, sheet: plan.sheet, cell }];
    });
  },
};
