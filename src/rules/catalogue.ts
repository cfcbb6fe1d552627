import { anchorUndated } from './anchor-undated';
import { columnMissing } from './column-missing';
import { contentMissing } from './content-missing';
import { dateInvalid } from './date-invalid';
import { dueOutsideYear } from './due-outside-year';
import { dueSoon } from './due-soon';
import { internalAuditMissing } from './internal-audit-missing';
import { leadUnclear } from './lead-unclear';
import { managementReviewMissing } from './management-review-missing';
import { notAPlan } from './not-a-plan';
import { numberDuplicate } from './number-duplicate';
import { numberGap } from './number-gap';
import { overdue } from './overdue';
import { periodicReportMissing } from './periodic-report-missing';
import { planYearMismatch } from './plan-year-mismatch';
import { qualityObjectivesMissing } from './quality-objectives-missing';
import { rangeReversed } from './range-reversed';
import { reviewBeforeAudit } from './review-before-audit';
import type { Rule } from './rule';
import { settingNotFollowed } from './setting-not-followed';
import { standardNotation } from './standard-notation';
import { standardUnknown } from './standard-unknown';
import { textEncoding } from './text-encoding';
import { timelineMissing } from './timeline-missing';
import { timelineUnreadable } from './timeline-unreadable';
import { unitAbolished } from './unit-abolished';
import { unitMissing } from './unit-missing';
import { unitSpellingInconsistent } from './unit-spelling-inconsistent';

/** All rules: of the whole table, of its rows, and between rows. Findings about one cell come in this order. */
export const RULES: readonly Rule[] = [
  internalAuditMissing,
  managementReviewMissing,
  qualityObjectivesMissing,
  periodicReportMissing,
  numberDuplicate,
  numberGap,
  planYearMismatch,
  standardUnknown,
  standardNotation,
  columnMissing,
  notAPlan,
  timelineMissing,
  unitMissing,
  timelineUnreadable,
  dateInvalid,
  rangeReversed,
  dueOutsideYear,
  overdue,
  dueSoon,
  leadUnclear,
  contentMissing,
  textEncoding,
  reviewBeforeAudit,
  anchorUndated,
  unitSpellingInconsistent,
  unitAbolished,
  settingNotFollowed,
];
