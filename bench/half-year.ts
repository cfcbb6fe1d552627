import type { JobResult } from '../src/jobs/job';
import { report, type MadeReport } from '../src/jobs/report';
import { readPeriod } from '../src/reports/period';
import { parseDay } from '../src/timeline/day';
import type { Workbook } from '../src/workbook/port';

/** Makes the report of the half year 2024 on a workbook, whose sheets are put there as told. */
export async function halfYear(
  workbook: Workbook,
  putSheets: Workbook['putSheets'],
): Promise<JobResult<MadeReport>> {
  const asOf = parseDay('2024-07-15');
  const period = readPeriod('2024-H1', 'decree');
  if (!asOf || !period) throw new Error('no such day or period');
  return report(
    {
      sheets: () => workbook.sheets(),
      read: (sheets) => workbook.read(sheets),
      write: (patches) => workbook.write(patches),
      setMarks: (marks) => workbook.setMarks(marks),
      clearMarks: () => workbook.clearMarks(),
      putSheet: (draft, replaced) => workbook.putSheet(draft, replaced),
      putSheets,
    },
    { asOf, year: null, sheet: null, dueSoonDays: 15, period },
  );
}
