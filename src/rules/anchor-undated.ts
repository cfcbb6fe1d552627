import type { ActivityType } from '../plan/activity-type';
import { typesOf } from '../plan/types-of';
import { timelineCellOf } from './cell-of';
import { hasFixedDates } from './dates';
import { quote } from './quote';
import type { PlanRule } from './rule';

export const anchorUndated: PlanRule = {
  id: 'anchor-undated',
  over: 'plan',
  level: 'row',
  severity: 'warning',
  basis: 'ISO 9001:2015 6.2.2 d',
  name: { vi: 'Sự kiện làm mốc chưa có ngày', en: 'Anchor without a date' },
  explanation: {
    vi: 'Thời gian ghi "sau khi …" chỉ theo dõi được khi sự kiện làm mốc có thời gian cụ thể trong kế hoạch. Ghi tháng hoặc ngày cho nội dung làm mốc.',
    en: 'What is due "after …" can only be followed up where the event itself has a definite date in the plan. Give the event a month or a day.',
  },
  messages: {
    undated: {
      vi: 'Dòng {row} phụ thuộc "{event}" nhưng nội dung này (dòng {anchorRow}) chưa có thời gian cụ thể. Đề nghị ghi rõ tháng hoặc ngày.',
      en: 'Row {row} waits for "{event}", but that activity (row {anchorRow}) has no definite date. Please give it a month or a day.',
    },
  },
  check: ({ plan }) => {
    const present = new Set<ActivityType>();
    const dated = new Set<ActivityType>();
    for (const { types, timeline } of plan.activities) {
      for (const type of types) {
        present.add(type);
        if (hasFixedDates(timeline)) dated.add(type);
      }
    }
    return plan.activities.flatMap((activity) => {
      const { row, timelineRow, timeline } = activity;
      if (timeline.kind !== 'conditional' || !timeline.after) return [];
      const event = typesOf(timeline.after.event).filter((type) => present.has(type));
      if (event.length === 0 || event.some((type) => dated.has(type))) return [];
      const anchor = plan.activities.find(
        (other) => other !== activity && other.types.some((type) => event.includes(type)),
      );
      if (!anchor) return [];
      const data = { row, event: quote(timeline.after.event), anchorRow: anchor.row };
      const cell = timelineCellOf(plan, timelineRow);
      return [{ message: 'undated', data, sheet: plan.sheet, cell }];
    });
  },
};
