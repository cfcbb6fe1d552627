import type { Open } from './open';

/** What changed since a report was made before, in Vietnamese: the model that other languages follow. */
export const changesVi = {
  title: 'Thay đổi so với báo cáo đã lập trước đó:',
  none: 'Không có gì thay đổi so với báo cáo đã lập trước đó.',
  /** The report's figures, wherever they are shown. */
  figures: {
    activities: 'Nội dung trong kế hoạch',
    withDue: 'Có lượt đến hạn trong kỳ',
    notDue: 'Chưa đến hạn',
    earlier: 'Đến hạn trước kỳ',
    ongoing: 'Thường xuyên',
    undated: 'Chưa rõ thời hạn',
    cancelled: 'Không thực hiện',
    due: 'Lượt đến hạn trong kỳ',
    onTime: 'Đúng hạn',
    late: 'Xong trễ',
    overdue: 'Quá hạn chưa xong',
    rate: 'Tỷ lệ hoàn thành',
    early: 'Xong sớm (hạn sau kỳ này)',
    carriedOverdue: 'Quá hạn từ kỳ trước',
  },
  /** Of an activity: in place of how it stood, or stands. */
  notThere: 'chưa có trong kế hoạch',
  gone: 'không còn trong kế hoạch',
} as const;

export type ChangeWords = Open<typeof changesVi>;
