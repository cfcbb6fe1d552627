import type { ChangeWords } from './changes-vi';

/** What changed since a report was made before, in English. */
export const changesEn: ChangeWords = {
  title: 'Changed since the earlier report:',
  none: 'Nothing has changed since the earlier report.',
  figures: {
    activities: 'Activities in the plan',
    withDue: 'With something due in the period',
    notDue: 'Not due yet',
    earlier: 'Due before the period',
    ongoing: 'Ongoing',
    undated: 'No due date',
    cancelled: 'Cancelled',
    due: 'Due in the period',
    onTime: 'On time',
    late: 'Done late',
    overdue: 'Overdue, still open',
    rate: 'Completion rate',
    early: 'Done before a later due date',
    carriedOverdue: 'Overdue from before',
  },
  notThere: 'not in the plan',
  gone: 'no longer in the plan',
};
