import { lead, occurrence } from './hand-made';

/** An activity of every kind, in the first half of 2024 with the books closed on 14 June. */
export const ROWS = [
  {
    section: 'I. CHỈ ĐẠO',
    content: 'Xây dựng kế hoạch',
    units: [lead('Văn phòng Sở')],
    occurrences: [occurrence('2024-04-30', { completedOn: '2024-04-26' })],
    notes: '=1+1',
  },
  {
    section: 'I. CHỈ ĐẠO',
    content: 'Ban hành mục tiêu chất lượng',
    units: [lead('Văn phòng Sở'), lead('Thanh tra Sở')],
    occurrences: [occurrence('2024-03-31')],
  },
  {
    section: 'II. THỰC HIỆN',
    content: 'Đánh giá nội bộ',
    units: [lead('Thanh tra Sở')],
    occurrences: [
      occurrence('2024-05-31', { completedOn: '2024-06-03' }),
      occurrence('2024-11-30'),
    ],
    state: 'inProgress' as const,
  },
  { section: 'II. THỰC HIỆN', content: 'Báo cáo', occurrences: [occurrence('2024-06-30')] },
  {
    section: 'II. THỰC HIỆN',
    content: 'Duy trì',
    timeline: 'Thường xuyên',
    standing: 'ongoing' as const,
  },
  { section: 'II. THỰC HIỆN', content: 'Khắc phục', timeline: 'Sau khi đánh giá nội bộ' },
  {
    section: 'II. THỰC HIỆN',
    content: 'Tập huấn',
    standing: 'cancelled' as const,
    occurrences: [occurrence('2024-05-31')],
  },
];
