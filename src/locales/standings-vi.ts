import type { Open } from './open';

/** What a door calls each standing of an activity, in Vietnamese: the model that other languages follow. */
export const standingsVi = {
  onTime: 'Đúng hạn',
  late: 'Xong trễ',
  overdue: 'Quá hạn',
  dueSoon: 'Sắp đến hạn',
  notDue: 'Chưa đến hạn',
  ongoing: 'Thường xuyên',
  undated: 'Chưa rõ thời hạn',
  cancelled: 'Không thực hiện',
  /** Overdue, as far as a table tells that says nothing of results. */
  pastDue: 'Đã qua hạn',
} as const;

export type StandingWords = Open<typeof standingsVi>;
