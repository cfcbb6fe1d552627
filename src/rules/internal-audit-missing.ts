import type { Activity } from '../plan/plan';
import { iso9001 } from './bases';
import { tableCellOf } from './cell-of';
import { touchesYear } from './dates';
import { isQmsPlan } from './qms-plan';
import { activitiesAbout } from './listed';
import type { PlanRule } from './rule';

/** Held in the year by its dates; or timed by an event, another document or all the time, which may be in it. */
function isInYear({ timeline }: Activity, year: number): boolean {
  if (timeline.occurrences.length > 0) return touchesYear(timeline, year);
  return ['recurring', 'ongoing', 'conditional', 'external'].includes(timeline.kind);
}

export const internalAuditMissing: PlanRule = {
  id: 'internal-audit-missing',
  over: 'plan',
  level: 'table',
  severity: 'error',
  basis: iso9001('9.2.1'),
  name: { vi: 'Thiếu đánh giá nội bộ', en: 'Internal audit missing' },
  explanation: {
    vi: 'Tiêu chuẩn yêu cầu đánh giá nội bộ theo những khoảng thời gian được hoạch định; kế hoạch năm là nơi hoạch định. Bổ sung nội dung đánh giá nội bộ có thời gian trong năm.',
    en: 'The standard asks for internal audits at planned intervals, and the yearly plan is where they are planned. Add an internal audit with a timeline within the year.',
  },
  messages: {
    missing: {
      vi: 'Kế hoạch năm {year} chưa có nội dung đánh giá nội bộ. Đề nghị bổ sung ít nhất 01 cuộc đánh giá nội bộ trong năm.',
      en: 'The plan for {year} has no internal audit. Please add at least one within the year.',
    },
    'not-in-year': {
      vi: 'Kế hoạch năm {year}: nội dung đánh giá nội bộ (dòng {row}) chưa có thời gian trong năm. Đề nghị bổ sung thời gian cho ít nhất 01 cuộc đánh giá nội bộ.',
      en: 'The plan for {year}: its internal audit (row {row}) has no timeline within the year. Please give one to at least one internal audit.',
    },
  },
  check: ({ plan }) => {
    const { sheet, year } = plan;
    if (!isQmsPlan(plan)) return [];
    const audits = activitiesAbout(plan, 'audit');
    if (audits.some((audit) => isInYear(audit, year))) return [];
    const cell = tableCellOf(plan);
    const [first] = audits;
    if (!first) return [{ message: 'missing', data: { year }, sheet, cell }];
    return [{ message: 'not-in-year', data: { year, row: first.row }, sheet, cell }];
  },
};
