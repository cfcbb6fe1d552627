import { fold } from '../text/fold';
import { iso9001 } from './bases';
import { tableCellOf } from './cell-of';
import { isQmsPlan } from './qms-plan';
import { activitiesAbout } from './listed';
import type { PlanRule } from './rule';

const YEARS = /(?<![a-z])nam (\d{4})(?: ?[-\u2013] ?(\d{4}))?(?!\d)/g;

/** Whether the content names years, "năm 2023" or "năm 2021 - 2023", and this one is not among them. */
function isOfOtherYears(content: string, year: number): boolean {
  const words = fold(content);
  if (words.includes(String(year))) return false;
  const named = [...words.matchAll(YEARS)];
  const spans = named.some(([, from, to]) => Number(from) < year && year < Number(to ?? from));
  return named.length > 0 && !spans;
}

export const qualityObjectivesMissing: PlanRule = {
  id: 'quality-objectives-missing',
  over: 'plan',
  level: 'table',
  severity: 'error',
  basis: iso9001('6.2'),
  name: { vi: 'Thiếu mục tiêu chất lượng năm', en: 'Quality objectives missing' },
  explanation: {
    vi: 'Mục tiêu chất lượng và kế hoạch thực hiện mục tiêu được lập cho từng năm. Bổ sung nội dung xây dựng Mục tiêu chất lượng của năm kế hoạch.',
    en: "Quality objectives, and the plan to reach them, are set for each year. Add an activity that sets this year's quality objectives.",
  },
  messages: {
    missing: {
      vi: 'Kế hoạch chưa có nội dung xây dựng Mục tiêu chất lượng năm {year} và kế hoạch thực hiện mục tiêu. Đề nghị bổ sung.',
      en: 'The plan does not set the quality objectives for {year} and the plan to reach them. Please add them.',
    },
    'other-year': {
      vi: 'Nội dung Mục tiêu chất lượng ở dòng {row} không phải của năm {year}. Đề nghị kiểm tra lại năm.',
      en: 'The quality objectives in row {row} are not those of {year}. Please check the year.',
    },
  },
  check: ({ plan }) => {
    const { sheet, year } = plan;
    if (!isQmsPlan(plan)) return [];
    const objectives = activitiesAbout(plan, 'objectives');
    if (objectives.some(({ content }) => !isOfOtherYears(content, year))) return [];
    const cell = tableCellOf(plan);
    const [first] = objectives;
    if (!first) return [{ message: 'missing', data: { year }, sheet, cell }];
    return [{ message: 'other-year', data: { year, row: first.row }, sheet, cell }];
  },
};
