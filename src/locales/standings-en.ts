import type { StandingWords } from './standings-vi';

/** What a door calls each standing of an activity, in English. */
export const standingsEn: StandingWords = {
  onTime: 'On time',
  late: 'Done late',
  overdue: 'Overdue',
  dueSoon: 'Due soon',
  notDue: 'Not due yet',
  ongoing: 'Ongoing',
  undated: 'No due date',
  cancelled: 'Cancelled',
  pastDue: 'Past due',
};
