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

interface Coverage {
  readonly half: boolean;
  readonly year: boolean;
}

/** Which reports a row sees to: by its dates, by how often it comes back, or by the words of its content. */
function coverage({ timeline, content }: Activity, year: number): Coverage {
  const { kind, occurrences, recurrence } = timeline;
  if (kind === 'empty' || kind === 'ditto' || kind === 'unreadable' || kind === 'invalid') {
    return { half: false, year: false };
  }
  if (kind === 'ongoing' || kind === 'external') return { half: true, year: true };
  if (recurrence && recurrence.per !== 'year') return { half: true, year: true };
  const dueWithin = (from: Day, to: Day): boolean =>
    occurrences.some(({ due }) => due >= from && due <= to);
  const words = fold(content);
  return {
    half: HALF_YEAR.test(words) || dueWithin(firstOfMonth(year, 5), lastOfMonth(year, 7)),
    year: WHOLE_YEAR.test(words) || dueWithin(firstOfMonth(year, 11), lastOfMonth(year + 1, 1)),
  };
}

export const periodicReportMissing: PlanRule = {
  id: 'periodic-report-missing',
  over: 'plan',
  level: 'table',
  severity: 'error',
  basis: 'Chế độ báo cáo 6 tháng, năm về áp dụng HTQLCL',
  name: { vi: 'Thiếu báo cáo định kỳ', en: 'Periodic report missing' },
  explanation: {
    vi: 'Kết quả áp dụng hệ thống được báo cáo 6 tháng và cả năm. Bổ sung nội dung báo cáo có thời gian giữa năm và cuối năm (ví dụ "Tháng 6, 12").',
    en: 'The results of the system are reported every six months and every year. Add a report with a timeline in the middle and at the end of the year (such as "Tháng 6, 12").',
  },
  messages: {
    both: {
      vi: 'Kế hoạch năm {year} chưa có thời gian báo cáo 6 tháng và báo cáo năm về áp dụng HTQLCL. Đề nghị bổ sung.',
      en: 'The plan of {year} schedules neither the six-month nor the yearly report on the QMS. Please add them.',
    },
    half: {
      vi: 'Kế hoạch năm {year} chưa có báo cáo 6 tháng về áp dụng HTQLCL. Đề nghị bổ sung.',
      en: 'The plan of {year} does not schedule the six-month report on the QMS. Please add it.',
    },
    year: {
      vi: 'Kế hoạch năm {year} chưa có báo cáo năm về áp dụng HTQLCL. Đề nghị bổ sung.',
      en: 'The plan of {year} does not schedule the yearly report on the QMS. Please add it.',
    },
  },
  check: ({ plan }) => {
    if (!isQmsPlan(plan)) return [];
    const reports = activitiesAbout(plan, 'report').map((activity) =>
      coverage(activity, plan.year),
    );
    const half = reports.some((report) => report.half);
    const year = reports.some((report) => report.year);
    if (half && year) return [];
    const message = half ? 'year' : year ? 'half' : 'both';
    const data = { year: plan.year };
    return [{ message, data, sheet: plan.sheet, cell: tableCellOf(plan) }];
  },
};
