import type { Activity } from '../plan/plan';
import { fold } from '../text/fold';
import { firstOfMonth, lastOfMonth, type Day } from '../timeline/day';
import { tableCellOf } from './cell-of';
import { isQmsPlan } from './qms-plan';
import { activitiesAbout } from './listed';
import type { PlanRule } from './rule';

/** "6 tháng", "06 tháng" */
const HALF_YEAR = /(?<!\d)0?6 thang|sau thang/;
/** The year as a period, "6 tháng và năm"; not the name of one ("năm 2024") nor a part ("6 tháng đầu năm"). */
const WHOLE_YEAR = /(?<!dau |giua )(?<![a-z])nam(?! ?\d)(?![a-z])/;

/** The report of a half year or of the year: the words for it, and within which days it is due. */
interface Report {
  readonly words: RegExp;
  readonly from: Day;
  readonly to: Day;
}

/** Whether a row sees to a report: by how often it comes back, by its dates, or by the words of its content. */
function covers({ timeline, content }: Activity, { words, from, to }: Report): boolean {
  const { kind, occurrences, recurrence } = timeline;
  if (kind === 'empty' || kind === 'ditto' || kind === 'unreadable' || kind === 'invalid') {
    return false;
  }
  if (kind === 'ongoing' || kind === 'external') return true;
  if (recurrence && recurrence.per !== 'year') return true;
  return occurrences.some(({ due }) => due >= from && due <= to) || words.test(fold(content));
}

export const periodicReportMissing: PlanRule = {
  id: 'periodic-report-missing',
  over: 'plan',
  level: 'table',
  severity: 'error',
  basis: {
    vi: 'Chế độ báo cáo 6 tháng, năm về áp dụng HTQLCL',
    en: 'Six-month and yearly reporting on the QMS',
  },
  name: { vi: 'Thiếu báo cáo định kỳ', en: 'Periodic report missing' },
  explanation: {
    vi: 'Kết quả áp dụng hệ thống được báo cáo 6 tháng và cả năm. Bổ sung nội dung báo cáo có thời gian giữa năm và cuối năm (ví dụ "Tháng 6, 12").',
    en: 'The results of the system are reported every six months and every year. Add a report with a timeline in the middle and at the end of the year (such as "Tháng 6, 12").',
  },
  messages: {
    both: {
      vi: 'Kế hoạch năm {year} chưa có thời gian báo cáo 6 tháng và báo cáo năm về áp dụng HTQLCL. Đề nghị bổ sung.',
      en: 'The plan for {year} schedules neither the six-month nor the yearly report on the QMS. Please add them.',
    },
    half: {
      vi: 'Kế hoạch năm {year} chưa có báo cáo 6 tháng về áp dụng HTQLCL. Đề nghị bổ sung.',
      en: 'The plan for {year} does not schedule the six-month report on the QMS. Please add it.',
    },
    year: {
      vi: 'Kế hoạch năm {year} chưa có báo cáo năm về áp dụng HTQLCL. Đề nghị bổ sung.',
      en: 'The plan for {year} does not schedule the yearly report on the QMS. Please add it.',
    },
  },
  check: ({ plan }) => {
    if (!isQmsPlan(plan)) return [];
    const { year } = plan;
    const isCovered = (report: Report): boolean =>
      activitiesAbout(plan, 'report').some((activity) => covers(activity, report));
    const half = isCovered({
      words: HALF_YEAR,
      from: firstOfMonth(year, 5),
      to: lastOfMonth(year, 7),
    });
    const whole = isCovered({
      words: WHOLE_YEAR,
      from: firstOfMonth(year, 11),
      to: lastOfMonth(year + 1, 1),
    });
    if (half && whole) return [];
    const message = half ? 'year' : whole ? 'half' : 'both';
    const data = { year };
    return [{ message, data, sheet: plan.sheet, cell: tableCellOf(plan) }];
  },
};
