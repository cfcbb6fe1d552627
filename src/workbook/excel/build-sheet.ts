import type { SheetDraft } from '../draft';
import { OUR_NAME, ourNameFormula } from '../our-name';
import { batchesOf, type Step } from './batches';
import { cellSteps } from './draft-cells';
import { lookSteps } from './draft-looks';
import { pageSteps } from './page-setup';
import { UNFINISHED, type Place } from './place';

const CALL_BYTES = 3_000;

/**
 * Builds the sheet under the name of what is unfinished, hidden where that takes more than one batch;
 * its own name comes last of all.
 *
 * @param retireOld queues what makes the name free
 */
export async function buildSheet(
  context: Excel.RequestContext,
  draft: SheetDraft,
  { date1904, old, leftOver }: Place,
  retireOld: () => void,
): Promise<Excel.Worksheet> {
  leftOver.forEach((each) => each.delete());
  const sheet = context.workbook.worksheets.add(UNFINISHED);
  sheet.names.add(OUR_NAME, `=${ourNameFormula(draft.ours)}`).visible = false;
  const finish: Step = {
    bytes: CALL_BYTES,
    queue: () => {
      sheet.visibility = 'Visible';
      if (old) sheet.position = old.position;
      retireOld();
      sheet.name = draft.name;
    },
  };
  const batches = batchesOf([
    ...cellSteps(sheet, draft, date1904),
    ...lookSteps(sheet, draft),
    ...pageSteps(sheet, draft),
    finish,
  ]);
  if (batches.length > 1) sheet.visibility = 'Hidden';
  for (const batch of batches) {
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const { queue } of batch) queue();
    await context.sync();
  }
  return sheet;
}
