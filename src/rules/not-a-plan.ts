import { TABLE_STRUCTURE } from './bases';
import type { Finding, WorkbookRule } from './rule';

export const notAPlan: WorkbookRule = {
  id: 'not-a-plan',
  over: 'workbook',
  level: 'workbook',
  severity: 'error',
  basis: TABLE_STRUCTURE,
  name: { vi: 'Không phải bảng kế hoạch', en: 'Not a plan' },
  explanation: {
    vi: 'Chỉ bảng kế hoạch (nội dung, thời gian, đơn vị thực hiện) mới kiểm tra được; quy trình thủ tục hành chính và lịch công tác thì không. Mở đúng tệp, hoặc sửa tên các cột ở dòng tiêu đề.',
    en: 'Only an activity table (content, timeline, responsible unit) can be checked; a procedure or a calendar cannot. Open the right file, or correct the headings of the columns.',
  },
  messages: {
    'no-table': {
      vi: 'Không tìm thấy bảng kế hoạch nào trong tệp này. Đề nghị kiểm tra tên các cột: Nội dung công việc, Thời gian thực hiện, Đơn vị thực hiện.',
      en: 'No activity table was found in this workbook. Please check the headings: Nội dung công việc, Thời gian thực hiện, Đơn vị thực hiện.',
    },
    'looks-like-procedure': {
      vi: 'Bảng ở ô {cell} có vẻ là quy trình thủ tục hành chính hoặc lịch công tác, không phải bảng kế hoạch.',
      en: 'The table at {cell} looks like a procedure or a calendar of meetings, not like a plan.',
    },
  },
  check: ({ plans, refused, firstSheet }) => {
    if (plans.length === 0 && refused.length === 0) {
      return [{ message: 'no-table', data: {}, sheet: firstSheet, cell: 'A1' }];
    }
    return refused
      .filter(({ kind }) => kind === 'not-a-plan')
      .map(({ sheet, cell }): Finding => {
        return { message: 'looks-like-procedure', data: { cell }, sheet, cell };
      });
  },
};
