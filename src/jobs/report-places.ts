import { changesSince, type ReportChanges } from '../reports/changes';
import { comparedPeriods, figuresOf, type EarlierReport } from '../reports/earlier-report';
import type { HerTexts } from '../reports/free-cell';
import { readPeriod } from '../reports/period';
import type { Period, Report } from '../reports/report';
import { periodKey, type ReportSheetKind } from '../reports/sheet-of';
import { appendixSheetName, reportSheetName, sayPeriod } from '../reports/wording';
import { parseArea } from '../workbook/address';
import { fillableCells } from '../workbook/digest';
import { valueAt, type CellValue, type Snapshot } from '../workbook/snapshot';
import { placesFor, type Places, type WantedSheet } from './place';
import type { WorkbookReading } from './read-workbook';

type OurSheets = Pick<WorkbookReading, 'sheets' | 'ours'>;

/** The sheets of a period's report: the report proper, then its appendices. */
function sheetsWanted(period: Period): readonly WantedSheet[] {
  const wanted = (name: string, kind: ReportSheetKind): WantedSheet => ({
    name,
    ours: { kind, period: periodKey(period) },
  });
  return [
    wanted(reportSheetName(period), 'report'),
    wanted(appendixSheetName(period, 1), 'report-activities'),
    wanted(appendixSheetName(period, 2), 'report-units'),
  ];
}

/** Where a period's report would go; nothing is written. */
export const reportPlaces = (reading: OurSheets, period: Period): Places =>
  placesFor(reading, sheetsWanted(period));

/** What she wrote in the free cells of the sheets whose place the new ones take. */
export function herTexts({ sheets }: OurSheets, replaced: readonly (Snapshot | null)[]): HerTexts {
  const hers = new Map<string, CellValue>();
  for (const before of replaced) {
    if (before === null) continue;
    const digest = sheets.find(({ name }) => name === before.sheet)?.ours?.digest ?? '';
    for (const [name, cell] of fillableCells(digest)) {
      const area = parseArea(cell);
      if (area) hers.set(name, valueAt(before, area.top, area.left));
    }
  }
  return hers;
}

/** The sheet of that kind and period that stands last in the workbook. */
function lastOf(
  { sheets, ours }: OurSheets,
  kind: ReportSheetKind,
  period: string,
): Snapshot | null {
  const info = sheets.filter((each) => each.ours?.kind === kind && each.ours.period === period);
  const name = info.at(-1)?.name;
  return ours.find(({ sheet }) => sheet === name) ?? null;
}

/** What changed since the report for that period was last made; null where there is none. */
export function reportChanges(reading: OurSheets, report: Report): ReportChanges | null {
  const key = periodKey(report.period);
  const before = lastOf(reading, 'report', key);
  if (!before) return null;
  const activities = lastOf(reading, 'report-activities', key);
  return changesSince({ report: before, activities }, report);
}

/** The report that the figures are compared with, if one is in the workbook. */
export function earlierReport(reading: OurSheets, period: Period): EarlierReport | null {
  for (const id of comparedPeriods(period)) {
    const compared = readPeriod(id, period.cutOff);
    const sheet = compared && lastOf(reading, 'report', periodKey(compared));
    const figures = sheet && figuresOf(sheet);
    if (compared && figures && figures.size > 0) return { period: sayPeriod(compared), figures };
  }
  return null;
}
