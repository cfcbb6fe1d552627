import { isOurFormula, MARK_STYLES, type Mark } from '../mark';
import { DONE, done, refused, type Outcome } from '../port';
import { runSteps, textBytes, type Step } from './batches';
import { withRange } from './places';
import { inExcel, inExcelAtLast, repaired } from './run';
import { askProtection, protectionOf } from './sheet-facts';

/** What queueing a mark, and deleting one, takes of a request besides the formula. */
const ADD_BYTES = 3_000;
const DELETE_BYTES = 600;

/** A sheet with its conditional formats and its protection, asked for. ExcelApi 1.6 */
interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

function askMarks(sheet: Excel.Worksheet): MarkedSheet {
  askProtection(sheet);
  const formats = sheet.getRange().conditionalFormats;
  formats.load(['items/id', 'items/type', 'items/customOrNullObject/rule/formula']);
  return { sheet, formats };
}

function marksOf({ formats }: MarkedSheet): Excel.ConditionalFormat[] {
  return formats.items.filter(
    ({ type, customOrNullObject }) =>
      type === Excel.ConditionalFormatType.custom && isOurFormula(customOrNullObject.rule.formula),
  );
}

/** Ours go behind hers, where they win over none of hers and stop none. */
function add(sheet: Excel.Worksheet, { area, kind, formula }: Mark): void {
  const { fill, font, bold } = MARK_STYLES[kind];
  withRange(sheet, area, ({ conditionalFormats }) => {
    const format = conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = `=${formula}`;
    format.custom.format.fill.color = `#${fill}`;
    format.custom.format.font.color = `#${font}`;
    if (bold) format.custom.format.font.bold = true;
    format.priority = -1;
  });
}

const adding = (sheet: Excel.Worksheet, mark: Mark): Step => ({
  bytes: ADD_BYTES + textBytes(mark.formula),
  queue: () => add(sheet, mark),
});

const deleting = (format: Excel.ConditionalFormat): Step => ({
  bytes: DELETE_BYTES,
  queue: () => format.delete(),
});

type Marks = ReadonlyMap<string, readonly Mark[]>;

/** The ids of the marks that each sheet had before it was written to; empty until then. */
type MarksBefore = Map<string, ReadonlySet<string>>;

/** Puts the new marks first, so that a failure leaves the old ones, then takes those away. */
async function replaceMarks(
  context: Excel.RequestContext,
  marks: Marks,
  before: MarksBefore,
  carriedOut: () => void,
): Promise<Outcome<void>> {
  const looked = [...marks].map(([name, wanted]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    return { name, wanted, ...askMarks(sheet) };
  });
  await context.sync();
  const added: Step[] = [];
  const taken: Step[] = [];
  const ids: [string, ReadonlySet<string>][] = [];
  for (const each of looked) {
    const { name, sheet, wanted } = each;
    if (sheet.isNullObject) return refused({ code: 'sheet-missing', sheet: name });
    const there = marksOf(each);
    if (wanted.length === 0 && there.length === 0) continue;
    if (!protectionOf(sheet).mayFormatCells) {
      return refused({ code: 'sheet-protected', sheet: name });
    }
    ids.push([name, new Set(there.map(({ id }) => id))]);
    added.push(...wanted.map((mark) => adding(sheet, mark)));
    taken.push(...there.map(deleting));
  }
  ids.forEach(([name, those]) => before.set(name, those));
  await runSteps(context, [...added, ...taken], carriedOut);
  return DONE;
}

/** Takes the old marks away where all new ones stand, else the new ones; says which. */
async function settleMarks(
  context: Excel.RequestContext,
  marks: Marks,
  before: MarksBefore,
): Promise<Outcome<boolean>> {
  const looked = [...before].map(([name, old]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    return { wanted: marks.get(name) ?? [], old, ...askMarks(sheet) };
  });
  await context.sync();
  const found = looked.map((each) => {
    if (each.sheet.isNullObject) return { wanted: each.wanted, old: [], fresh: [] };
    const there = marksOf(each);
    const isOld = ({ id }: Excel.ConditionalFormat): boolean => each.old.has(id);
    const isNew = (format: Excel.ConditionalFormat): boolean => !isOld(format);
    return { wanted: each.wanted, old: there.filter(isOld), fresh: there.filter(isNew) };
  });
  const isComplete = found.every(({ wanted, fresh }) => fresh.length === wanted.length);
  const taken = found.flatMap(({ old, fresh }) => (isComplete ? old : fresh));
  await runSteps(context, taken.map(deleting));
  return done(isComplete);
}

/**
 * `Workbook.setMarks`: one sync to look, one to write, and one more for each further request that the
 * bytes ask for.
 */
export async function setMarks(marks: Marks): Promise<Outcome<void>> {
  const before: MarksBefore = new Map();
  let isBegun = false;
  return repaired(
    () =>
      inExcel((context) =>
        replaceMarks(context, marks, before, () => {
          isBegun = true;
        }),
      ),
    async () =>
      before.size === 0
        ? done(false)
        : inExcelAtLast((context) => settleMarks(context, marks, before)),
    { isBegun: () => isBegun },
  );
}

/** The marks on all sheets, and the name of a sheet that has some and keeps them. */
async function findMarks(
  context: Excel.RequestContext,
): Promise<{ marks: Excel.ConditionalFormat[]; locked: string | null }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const looked = worksheets.items.map(askMarks);
  await context.sync();
  const marked = looked.map((each) => ({ ...each, marks: marksOf(each) }));
  const locked = marked.find(
    ({ sheet, marks }) => marks.length > 0 && !protectionOf(sheet).mayFormatCells,
  );
  return { marks: marked.flatMap(({ marks }) => marks), locked: locked?.sheet.name ?? null };
}

/**
 * `Workbook.clearMarks`: a sync for the sheets, one to look, one to write. Where Excel fails on the way,
 * what is left is taken away at a second go: deleting may be done again.
 */
export async function clearMarks(): Promise<Outcome<number>> {
  let count: number | null = null;
  let left = 0;
  let isBegun = false;
  const clear = async (context: Excel.RequestContext): Promise<Outcome<number>> => {
    const { marks, locked } = await findMarks(context);
    left = marks.length;
    if (locked !== null) return refused({ code: 'sheet-protected', sheet: locked });
    count ??= marks.length;
    await runSteps(context, marks.map(deleting), () => {
      isBegun = true;
    });
    return done(count);
  };
  const first = await inExcel(clear).catch(() => null);
  if (first?.kind === 'done' || (first && count === null)) return first;
  if (first?.refusal.code === 'edit-mode' && !isBegun) return first;
  const second = await inExcelAtLast(clear);
  const isTold = second.kind === 'done' || count === null;
  const isUntouched =
    second.kind === 'refused' && second.refusal.code === 'sheet-protected' && left === count;
  return isTold || isUntouched ? second : refused({ code: 'interrupted', left: [] });
}
