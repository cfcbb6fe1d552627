import { cellName } from '../workbook/address';
import { TABLE_STRUCTURE } from './bases';
import type { WorkbookRule } from './rule';

export const columnMissing: WorkbookRule = {
  id: 'column-missing',
  over: 'workbook',
  level: 'workbook',
  severity: 'error',
  basis: TABLE_STRUCTURE,
  name: { vi: 'Thiếu cột bắt buộc', en: 'Column missing' },
  explanation: {
    vi: 'Bảng kế hoạch cần các cột nội dung, thời gian và đơn vị thực hiện để kiểm tra và lập báo cáo. Bổ sung cột, hoặc sửa tên cột cho rõ. Bảng không có cột thời gian vẫn đọc được khi các tiêu đề mục ghi thời gian ("I. QUÝ I", "Tháng 4/2024").',
    en: 'An activity table needs columns for content, timeline and responsible unit to be checked and reported on. Add the column, or give it a clear heading. Without a column for the timeline, section titles that give a time ("I. QUÝ I", "Tháng 4/2024") are read in its place.',
  },
  messages: {
    content: {
      vi: 'Bảng ở ô {cell}: không nhận diện được cột nội dung công việc. Đề nghị bổ sung hoặc sửa tên cột.',
      en: 'Table at {cell}: no column for the activities (Nội dung công việc) was found. Please add it or correct its heading.',
    },
    timeline: {
      vi: 'Bảng ở ô {cell}: không nhận diện được cột thời gian thực hiện. Đề nghị bổ sung hoặc sửa tên cột.',
      en: 'Table at {cell}: no column for the timeline (Thời gian thực hiện) was found. Please add it or correct its heading.',
    },
    unit: {
      vi: 'Bảng ở ô {cell}: không nhận diện được cột đơn vị thực hiện. Đề nghị bổ sung hoặc sửa tên cột.',
      en: 'Table at {cell}: no column for the responsible unit (Đơn vị thực hiện) was found. Please add it or correct its heading.',
    },
  },
  check: ({ plans, refused }) => [
    ...refused.flatMap((table) => {
      if (table.kind !== 'column-missing') return [];
      const { sheet, cell, missing } = table;
      return missing.map((column) => ({ message: column, data: { cell }, sheet, cell }));
    }),
    // A plan can be read without its units, but nobody can be urged.
    ...plans.flatMap(({ plan: { sheet, area, columns } }) => {
      if (columns.unit !== undefined || columns.person !== undefined) return [];
      const cell = cellName(area.top, area.left);
      return [{ message: 'unit', data: { cell }, sheet, cell }];
    }),
  ],
};
