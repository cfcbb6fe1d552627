import { cellOf } from './cell-of';
import type { PlanRule } from './rule';

export const leadUnclear: PlanRule = {
  id: 'lead-unclear',
  over: 'plan',
  level: 'row',
  severity: 'warning',
  basis: {
    vi: 'Mỗi nhiệm vụ có đúng một đơn vị chủ trì',
    en: 'Each task is led by exactly one unit',
  },
  name: { vi: 'Không rõ đơn vị chủ trì', en: 'Lead unit unclear' },
  explanation: {
    vi: 'Nhiều đơn vị cùng thực hiện mà không đơn vị nào chủ trì thì không đơn vị nào chịu trách nhiệm đến cùng. Ghi rõ "chủ trì" và "phối hợp".',
    en: 'Where several units act and none leads, nobody is answerable in the end. Write which unit leads ("chủ trì") and which co-operate ("phối hợp").',
  },
  messages: {
    unclear: {
      vi: 'Dòng {row}: có {count} đơn vị, chưa rõ đơn vị chủ trì. Đề nghị ghi rõ chủ trì, phối hợp.',
      en: 'Row {row}: {count} units, none named as the lead. Please say which unit leads and which co-operate.',
    },
  },
  check: ({ plan }) => {
    const seen = new Set<number>();
    const open = plan.activities.filter(({ leadSaid }) => !leadSaid);
    return open.flatMap(({ row, unitRow, units }) => {
      if (seen.has(unitRow)) return [];
      const count = units.filter(({ role }) => role === 'lead').length;
      if (count < 2) return [];
      seen.add(unitRow);
      const cell = cellOf(plan, unitRow, plan.columns.unit === undefined ? 'person' : 'unit');
      return [{ message: 'unclear', data: { row, count }, sheet: plan.sheet, cell }];
    });
  },
};
