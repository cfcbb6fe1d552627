import { iso9001 } from './bases';
import { quote } from './quote';
import type { PlanRule } from './rule';
import { timelineCellOf } from './cell-of';
import { misread } from './dated-first';

export const timelineUnreadable: PlanRule = {
  id: 'timeline-unreadable',
  over: 'plan',
  level: 'cell',
  severity: 'warning',
  basis: iso9001('6.2.2 d'),
  name: { vi: 'Không đọc được thời gian', en: 'Timeline not understood' },
  explanation: {
    vi: 'Thời gian ghi theo cách mà phần mềm chưa hiểu nên nội dung này không được tính hạn. Ghi lại thành ngày đến hạn, tháng, quý, "Thường xuyên" hoặc "Sau khi …".',
    en: 'The words are not understood, so no due date is worked out for the activity. Write a due date, a month, a quarter, "Thường xuyên" (ongoing) or "Sau khi …" (after …).',
  },
  messages: {
    unreadable: {
      vi: 'Ô {cell}: chưa hiểu thời gian "{text}". Đề nghị ghi lại: ngày đến hạn, thường xuyên hay theo sự kiện.',
      en: 'Cell {cell}: the timeline "{text}" is not understood. Please write a due date, "Thường xuyên" (ongoing) or the event it follows.',
    },
  },
  check: ({ plan }) =>
    misread(plan)
      .filter(({ timeline }) => timeline.kind === 'unreadable')
      .map(({ timeline, timelineRow }) => {
        const cell = timelineCellOf(plan, timelineRow);
        const data = { cell, text: quote(timeline.text) };
        return { message: 'unreadable', data, sheet: plan.sheet, cell };
      }),
};
