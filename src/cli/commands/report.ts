import { report, type MadeReport } from '../../jobs/report';
import type { Words } from '../../locales/vi';
import { readPeriod } from '../../reports/period';
import { sayRate } from '../../reports/wording';
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
  const sheets = made.sheets.join(', ');
  const lines = [
    words.report.done(sheets, sayDay(period.from), sayDay(made.report.closedOn)),
    words.report.figures(activities, due, onTime, late, overdue),
    ...changeLines(made, words),
    ...(made.keptEdited.length > 0 ? [words.report.keptEdited(made.keptEdited.join(', '))] : []),
    words.written(out),
  ];
  return { output: lines.join('\n'), exitCode: 0 };
};

/** What is another than in the report made before for the same period. */
function changeLines({ changes }: MadeReport, words: Words): readonly string[] {
  if (!changes) return [];
  const { figures, activities } = changes;
  if (figures.length === 0 && activities.length === 0) return [words.report.unchanged];
  return [
    words.report.changed,
    ...figures.map(({ figure, before, after }) => {
      const say = (value: number | null): string =>
        figure === 'rate' ? sayRate(value) : String(value);
      return `  ${words.report.figureNames[figure]}: ${say(before)} → ${say(after)}`;
    }),
    ...activities.map(
      ({ number, content, before, after }) =>
        `  ${[number, content].join('. ')}: ${before ?? '–'} → ${after ?? '–'}`,
    ),
  ];
}
