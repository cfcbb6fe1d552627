import type { Activity } from '../plan/plan';
import { iso9001 } from './bases';
import { timelineCellOf } from './cell-of';
import { families } from './numbering';
import type { PlanRule } from './rule';

const saysNothing = ({ timeline }: Activity): boolean =>
  timeline.kind === 'empty' || timeline.kind === 'ditto';

export const timelineMissing: PlanRule = {
  id: 'timeline-missing',
  over: 'plan',
  level: 'row',
  severity: 'error',
  basis: iso9001('6.2.2 d'),
  name: { vi: 'Thiếu thời gian thực hiện', en: 'Timeline missing' },
  explanation: {
    vi: 'Kế hoạch phải xác định khi nào hoàn thành; không có thời gian thì không theo dõi, đôn đốc được. Ghi thời hạn, "Thường xuyên" hoặc sự kiện mà nội dung này chờ. Ý nhỏ thì theo thời gian của nội dung chứa nó.',
    en: 'A plan says when each activity will be completed; without that nothing can be followed up. Write a due date, "Thường xuyên" (ongoing) or the event that it waits for. A sub-item takes the timeline of the item it belongs to.',
  },
  messages: {
    empty: {
      vi: 'Dòng {row}: chưa có thời gian thực hiện. Đề nghị bổ sung.',
      en: 'Row {row}: no timeline is given. Please add one.',
    },
  },
  check: ({ plan }) => {
    const seen = new Set<number>();
    return plan.activities
      .filter((activity) => {
        const { content, timelineRow } = activity;
        if (content === '' || !saysNothing(activity) || seen.has(timelineRow)) return false;
        seen.add(timelineRow);
        const family = families(plan).get(activity);
        return !family?.hasParts && (!family?.parent || saysNothing(family.parent));
      })
      .map(({ row, timelineRow }) => ({
        message: 'empty',
        data: { row },
        sheet: plan.sheet,
        cell: timelineCellOf(plan, timelineRow),
      }));
  },
};
