import type { Language } from '../locales/language';
import { wordsOf } from '../locales/words';
import { number, span, text } from '../reports/line';
import { tableLines, type TableColumn } from '../reports/table';
import { messageOf } from '../rules/message';
import type { RuledFinding } from '../rules/run';
import { sayDay, type Day } from '../timeline/day';
import type { SheetDraft } from '../workbook/draft';
import type { Workbook } from '../workbook/port';
import type { Check } from './check';
import type { JobResult } from './job';
import { listSheet } from './list-sheet';
import { AT_ONCE, type Pace } from './pace';
import { placeSheet, type PlacedSheet } from './place';

const WIDTHS = [6, 14, 22, 62, 36];

/** Adds a sheet that lists what the check found, each finding with a link to its cell. */
export async function putFindings(
  workbook: Workbook,
  { reading, findings }: Check,
  asOf: Day,
  language: Language,
  pace: Pace = AT_ONCE,
): Promise<JobResult<PlacedSheet>> {
  return placeSheet(workbook, reading, findingsDraft(findings, asOf, language), pace);
}

function findingsDraft(
  findings: readonly RuledFinding[],
  asOf: Day,
  language: Language,
): SheetDraft {
  const words = wordsOf(language);
  const [no = '', severity = '', cell = '', finding = '', basis = ''] =
    words.findingsSheet.headings;
  const columns: readonly TableColumn<RuledFinding>[] = [
    { title: no, columns: 1, style: 'cellCentred', value: (_, index) => number(index + 1) },
    {
      title: severity,
      columns: 1,
      style: 'cellCentred',
      value: ({ rule }) => text(words.severities[rule.severity]),
    },
    {
      title: cell,
      columns: 1,
      style: 'cell',
      value: (found) => text(`${found.sheet}!${found.cell}`),
      link: ({ sheet, cell: name }) => ({ sheet, cell: name }),
    },
    {
      title: finding,
      columns: 1,
      style: 'cell',
      value: (found) => text(messageOf(found, language)),
    },
    { title: basis, columns: 1, style: 'cell', value: ({ rule }) => text(rule.basis[language]) },
  ];
  const { title, asOf: sayAsOf, name } = words.findingsSheet;
  return listSheet({
    name,
    kind: 'findings',
    title,
    remark: sayAsOf(sayDay(asOf)),
    widths: WIDTHS,
    lines:
      findings.length > 0
        ? tableLines(columns, findings)
        : [{ spans: [span(WIDTHS.length, words.check.noFindings, 'body')] }],
  });
}
