import { report, type MadeReport } from '../../jobs/report';
import { quoted } from '../../jobs/say-problem';
import type { Words } from '../../locales/vi';
import { readPeriod } from '../../reports/period';
import { sayActivityChanges, sayFigureChanges } from '../../reports/say-changes';
import { sayDay } from '../../timeline/day';
import { changeFile, jsonText, type Command } from '../command';
import { badUsage } from '../failure';
import { reportJson } from '../json';

/** `report FILE --period P --out OUT [--cut-off decree|calendar] [--with-findings]` */
export const reportCommand: Command = async (options, words) => {
  if (options.period === null) throw badUsage({ code: 'option-missing', option: '--period' });
  const period = readPeriod(options.period, options.cutOff);
  if (period === null) throw badUsage({ code: 'bad-period', value: options.period });

  const { value: made, out } = await changeFile(options, (workbook) =>
    report(workbook, { ...options, period, dueSoonDays: null }),
  );
  if (options.format === 'json') return { output: jsonText(reportJson(made)), exitCode: 0 };

  const { activities, due, onTime, late, overdue } = made.report.totals;
  const lines = [
    words.report.done(quoted(made.sheets), sayDay(period.from), sayDay(made.report.closedOn)),
    words.report.figures(activities, due, onTime, late, overdue),
    ...changeLines(made, words),
    ...(made.keptEdited.length > 0 ? [words.report.keptEdited(quoted(made.keptEdited))] : []),
    words.written(out),
  ];
  return { output: lines.join('\n'), exitCode: 0 };
};

/** What is another than in the report made before for the same period. */
function changeLines(
  { changes }: MadeReport,
  { report: { changes: words } }: Words,
): readonly string[] {
  if (!changes) return [];
  const said = [...sayFigureChanges(changes, words), ...sayActivityChanges(changes, words)];
  if (said.length === 0) return [words.none];
  return [words.title, ...said.map(({ name, before, after }) => `  ${name}: ${before} → ${after}`)];
}
