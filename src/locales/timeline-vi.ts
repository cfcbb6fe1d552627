const PER = {
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  half: '06 tháng',
  year: 'năm',
} as const;
const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

interface Recurrence {
  readonly times: number;
  readonly per: keyof typeof PER;
  readonly atLeast: boolean;
}
interface AfterEvent {
  readonly event: string;
  readonly days: number;
  readonly workingDays: boolean;
  readonly before: boolean;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** To say a timeline in Vietnamese: sentences that the grammar of timelines reads again. */
export const timelineVi = {
  understood: (sentence: string, certain: boolean) =>
    `${certain ? 'hiểu là' : 'tạm hiểu là'}: ${sentence}`,
  day: (due: string) => `ngày ${due}`,
  window: (from: string, due: string) => `từ ${from} đến ${due}`,
  due: (due: string) => `hạn ${due}`,
  tentative: (sentence: string) => `dự kiến ${sentence}`,
  oneOf: (sentence: string) => `một trong các khoảng thời gian ${sentence}`,
  andOn: (sentence: string) => `${sentence} và thời gian tiếp theo`,
  times: (recurrence: Recurrence | null) =>
    recurrence === null
      ? 'hơn 01 năm một lần'
      : `${recurrence.atLeast ? 'ít nhất ' : ''}${two(recurrence.times)} lần/${PER[recurrence.per]}`,
  weekday: (weekday: number) => WEEKDAYS[weekday - 1] ?? '',
  after: ({ event, days, workingDays, before }: AfterEvent) => {
    const long = `${String(days).replace('.', ',')} ngày${workingDays ? ' làm việc' : ''}`;
    const length = days > 0 || workingDays ? `chậm nhất ${long} ` : '';
    const said = /[“”]/.test(event) ? event : `“${event}”`;
    return `${length}${before ? 'trước khi' : 'sau khi'} ${said}`;
  },
  someEvent: 'tùy sự kiện phát sinh',
  ongoing: 'thường xuyên',
  external: 'theo thời gian nêu ở văn bản khác',
  empty: 'chưa ghi thời gian',
  ditto: 'như dòng trên',
  unreadable: 'không hiểu được',
  noSuchDate: 'không có trong lịch',
  reversed: (text: string) => `viết ngược: ${text}`,
};
