import { clearMarks } from '../../jobs/clear-marks';
import { highlight } from '../../jobs/highlight';
import { changeFile, jsonText, type Command } from '../command';

/** `highlight FILE --out OUT [--clear]` */
export const highlightCommand: Command = async (options, words) => {
  const { format, asOfGiven, clear } = options;
  if (clear) {
    const { value: marks, out } = await changeFile(options, clearMarks);
    const said = `${words.highlight.cleared(marks)}\n${words.written(out)}`;
    return { output: format === 'json' ? jsonText({ cleared: marks, out }) : said, exitCode: 0 };
  }
  const { value, out } = await changeFile(options, (workbook) =>
    highlight(workbook, {
      ...options,
      dueSoonDays: null,
      mode: asOfGiven ? 'fixed' : 'today',
    }),
  );
  const { overdue, dueSoon, sheets } = value;
  const said = `${words.highlight.done(overdue, dueSoon, sheets.join(', '))}\n${words.written(out)}`;
  return {
    output: format === 'json' ? jsonText({ asOf: options.asOf, ...value, out }) : said,
    exitCode: 0,
  };
};
