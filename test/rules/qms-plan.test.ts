import { isQmsPlan } from '../../src/rules/qms-plan';
import { planOf, type Row } from './plan-of';

const other: Row = { content: 'Khám sức khỏe nghĩa vụ quân sự' };
const others = (count: number): Row[] => Array.from({ length: count }, () => other);

describe('isQmsPlan', () => {
  test.each([
    ['KẾ HOẠCH ISO NĂM 2024', true],
    ['Duy trì Hệ thống quản lý chất lượng năm 2024', true],
    ['Kế hoạch áp dụng HTQLCL', true],
    ['Kế hoạch áp dụng TCVN ISO 9001:2015', true],
    ['Kế hoạch triển khai Luật Tiêu chuẩn và quy chuẩn kỹ thuật', false],
    ['Kế hoạch cách ly isolation', false],
    ['', false],
  ])('by its title: %s', (title, expected) => {
    expect(isQmsPlan(planOf([other], { title }).plan)).toBe(expected);
  });

  test.each<[string, Row[], boolean]>([
    ['audit and review', [{ types: ['audit'] }, { types: ['review'] }, other], true],
    [
      'two that name the system',
      [{ content: 'Áp dụng ISO 9001' }, { content: 'Đánh giá HTQLCL' }],
      true,
    ],
    ['one line about ISO in a plan of another field', [{ content: 'Áp dụng ISO' }, other], false],
    [
      'two announcements in a long plan of another field',
      [{ types: ['announcement'] }, { types: ['announcement'] }, ...others(20)],
      false,
    ],
    ['plan, training and report are of every field', [{ types: ['plan'] }, other], false],
  ])('by its activities: %s', (_, rows, expected) => {
    expect(isQmsPlan(planOf(rows, { title: 'Kế hoạch năm 2024' }).plan)).toBe(expected);
  });
});
