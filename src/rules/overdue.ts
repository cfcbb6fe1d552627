import { sayDay } from '../timeline/day';
import { OWN_DUE_DATE } from './bases';
import { timelineCellOf } from './cell-of';
import { activitiesThatAre } from './listed';
import type { PlanRule } from './rule';

export const overdue: PlanRule = {
  id: 'overdue',
  over: 'plan',
  level: 'row',
  severity: 'error',
  basis: OWN_DUE_DATE,
  name: { vi: 'Quá hạn', en: 'Overdue' },
  explanation: {
    vi: 'Đã qua hạn mà chưa ghi nhận hoàn thành. Đôn đốc đơn vị; nếu đã xong thì ghi "Hoàn thành" và ngày hoàn thành, nếu được gia hạn thì ghi hạn mới.',
    en: 'The due date has passed and nothing says that the activity is done. Follow up with the unit; if it is done, write "Hoàn thành" (done) and the day; if it was extended, write the new date.',
  },
  messages: {
    overdue: {
      vi: 'Dòng {row}: quá hạn {days} ngày (hạn {due}). Đề nghị đôn đốc hoặc cập nhật kết quả.',
      en: 'Row {row}: {days:day} overdue (due {due}). Please follow up with the unit, or record the result.',
    },
  },
  check: (progress) =>
    activitiesThatAre(progress, 'overdue').flatMap(({ activity: { row }, due, daysOverdue }) => {
      const { plan } = progress;
      if (due === null) return [];
      const data = { row, days: daysOverdue, due: sayDay(due) };
      const cell = timelineCellOf(plan, row);
      return [{ message: 'overdue', data, sheet: plan.sheet, cell }];
    }),
};
