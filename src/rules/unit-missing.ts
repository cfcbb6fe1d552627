import type { Activity } from '../plan/plan';
import { iso9001 } from './bases';
import { cellOf } from './cell-of';
import { families } from './numbering';
import type { PlanRule } from './rule';

const namesNobody = ({ units }: Activity): boolean => units.every(({ role }) => role === 'support');

export const unitMissing: PlanRule = {
  id: 'unit-missing',
  over: 'plan',
  level: 'row',
  severity: 'error',
  basis: iso9001('6.2.2 c; 5.3'),
  name: { vi: 'Thiếu đơn vị thực hiện', en: 'Responsible unit missing' },
  explanation: {
    vi: 'Kế hoạch phải xác định ai chịu trách nhiệm; không có đơn vị thì không đôn đốc được ai. Ghi đơn vị thực hiện; đơn vị phối hợp không thay được. Ý nhỏ thì theo đơn vị của nội dung chứa nó.',
    en: 'A plan says who is responsible; without that there is nobody to follow up with. Write the responsible unit; a co-operating unit alone is not enough. A sub-item takes the unit of the item it belongs to.',
  },
  messages: {
    empty: {
      vi: 'Dòng {row}: chưa có đơn vị thực hiện. Đề nghị bổ sung.',
      en: 'Row {row}: no responsible unit is given. Please add one.',
    },
  },
  check: ({ plan }) => {
    const role = plan.columns.unit === undefined ? 'person' : 'unit';
    if (plan.columns[role] === undefined) return [];
    const seen = new Set<number>();
    return plan.activities
      .filter((activity) => {
        const { content, unitRow } = activity;
        if (content === '' || !namesNobody(activity) || seen.has(unitRow)) return false;
        seen.add(unitRow);
        const family = families(plan).get(activity);
        return !family?.hasParts && (!family?.parent || namesNobody(family.parent));
      })
      .map(({ row, unitRow }) => ({
        message: 'empty',
        data: { row },
        sheet: plan.sheet,
        cell: cellOf(plan, unitRow, role),
      }));
  },
};
