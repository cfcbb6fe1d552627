import type { SheetPut } from '../port';
import { OUR_NAME, ourNameFormula } from '../our-name';
import { quotedSheetName } from '../sheet-name';
import { batchesOf, type Step } from './batches';
import { cellSteps } from './draft-cells';
import { chartSteps } from './draft-charts';
import { lookSteps } from './draft-looks';
import { pageSteps } from './page-setup';
import { unfinishedName, type Site } from './place';

const CALL_BYTES = 3_000;

/**
 * Builds the sheets under the names of what is unfinished, hidden where that takes more than one batch;
 * their own names come last of all. What formulas say of one another's sheets follows the names.
 *
 * @param retireOld queues what makes the name of the sheet at that place free
 * @param carriedOut is called after each sync
 */
export async function buildSheets(
  context: Excel.RequestContext,
  puts: readonly SheetPut[],
  { date1904, olds, leftOver }: Site,
  retireOld: (place: number) => void,
  carriedOut: () => void,
): Promise<Excel.Worksheet[]> {
  leftOver.forEach((each) => each.delete());
  const sheets = puts.map(({ draft }, place) => {
    const sheet = context.workbook.worksheets.add(unfinishedName(place));
    sheet.names.add(OUR_NAME, `=${ourNameFormula(draft.ours)}`).visible = false;
    return sheet;
  });
  const names = puts.map(({ draft }, place) => ({
    then: `${quotedSheetName(draft.name)}!`,
    now: `${quotedSheetName(unfinishedName(place))}!`,
  }));
  const nameForNow = (formula: string): string =>
    names.reduce((text, { then, now }) => text.replaceAll(then, now), formula);
  const steps = puts.flatMap(({ draft }, place): Step[] => {
    const sheet = sheets[place];
    if (!sheet) return [];
    return [
      ...cellSteps(sheet, draft, { date1904, nameForNow }),
      ...lookSteps(sheet, draft),
      ...chartSteps(sheet, draft),
      ...pageSteps(sheet, draft),
    ];
  });
  const finish: Step = {
    bytes: CALL_BYTES * puts.length,
    queue: () =>
      puts.forEach(({ draft }, place) => {
        const sheet = sheets[place];
        const old = olds[place];
        if (!sheet) return;
        sheet.visibility = 'Visible';
        if (old) sheet.position = old.sheet.position;
        retireOld(place);
        sheet.name = draft.name;
      }),
  };
  const batches = batchesOf([...steps, finish]);
  if (batches.length > 1) sheets.forEach((sheet) => (sheet.visibility = 'Hidden'));
  for (const batch of batches) {
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const { queue } of batch) queue();
    await context.sync();
    carriedOut();
  }
  return sheets;
}
