import { daysBetween, sayDay } from '../timeline/day';
import { OWN_DUE_DATE } from './bases';
import { timelineCellOf } from './cell-of';
import { activitiesThatAre } from './listed';
import type { PlanRule } from './rule';

export const dueSoon: PlanRule = {
  id: 'due-soon',
  over: 'plan',
  level: 'row',
  severity: 'hint',
  basis: OWN_DUE_DATE,
  name: { vi: 'Sắp đến hạn', en: 'Due soon' },
  explanation: {
    vi: 'Sắp đến hạn mà chưa ghi nhận hoàn thành. Nhắc đơn vị trước khi quá hạn.',
    en: 'The activity is due soon and nothing says that it is done. Remind the unit while there is time.',
  },
  messages: {
    'due-soon': {
      vi: 'Dòng {row}: còn {days} ngày (hạn {due}). Đề nghị nhắc đơn vị thực hiện.',
      en: 'Row {row}: {days:day} left (due {due}). Please remind the unit.',
    },
    today: {
      vi: 'Dòng {row}: hôm nay là hạn cuối ({due}). Đề nghị nhắc đơn vị thực hiện.',
      en: 'Row {row}: due today ({due}). Please remind the unit.',
    },
  },
  check: (progress) =>
    activitiesThatAre(progress, 'dueSoon').flatMap(({ activity: { row }, due }) => {
      const { plan, asOf } = progress;
      if (due === null) return [];
      const days = daysBetween(asOf, due);
      const message = days === 0 ? 'today' : 'due-soon';
      const data = { row, days, due: sayDay(due) };
      return [{ message, data, sheet: plan.sheet, cell: timelineCellOf(plan, row) }];
    }),
};
