import { XlsxPackage } from '../../../src/workbook/xlsx/package';
import { readSharedStrings } from '../../../src/workbook/xlsx/shared-strings';
import { readCellFormats } from '../../../src/workbook/xlsx/styles';
import {
  findWorkbookPart,
  readWorkbookPart,
  type WorkbookPart,
} from '../../../src/workbook/xlsx/workbook-part';
import { attribute, child, childrenOf, isTrue } from '../../../src/workbook/xlsx/xml';
import { Book } from './book';
import { loadSheet } from './load-sheet';
import { readLooks } from './load-styles';
import { mapReferences } from './references';
import { Sheet } from './sheet';
import { PLAIN_STYLE } from './style';

/** The simulated workbook of a real .xlsx file. Throws `Unreadable` where the file cannot be read. */
export function loadBook(bytes: Uint8Array): Book {
  const pkg = XlsxPackage.open(bytes);
  const workbook = readWorkbookPart(pkg, findWorkbookPart(pkg));
  const styles = partOf(workbook, 'styles');
  const root = styles === null ? null : pkg.xml(styles).root;
  const looks = root ? readLooks(root) : { cells: [PLAIN_STYLE], rules: [] };
  const strings = partOf(workbook, 'sharedStrings');
  const source = {
    strings: strings === null ? [] : readSharedStrings(pkg.text(strings)),
    formats: root ? readCellFormats(root) : [],
    date1904: workbook.date1904,
  };
  const book = new Book();
  book.date1904 = workbook.date1904;
  book.plainStyle = looks.cells[0] ?? PLAIN_STYLE;
  const nextId = (): string => book.nextId();
  const elements = childrenOf(child(workbook.xml.root, 'sheets'), 'sheet');
  workbook.sheets.forEach(({ name, kind, part }, n) => {
    const sheet = new Sheet(nextId(), name, kind, book.plainStyle);
    const state = elements[n] && attribute(elements[n], 'state');
    if (state === 'hidden') sheet.visibility = 'Hidden';
    if (state === 'veryHidden') sheet.visibility = 'VeryHidden';
    if (kind === 'worksheet') loadSheet(sheet, part, { pkg, source, looks, nextId });
    book.sheets.push(sheet);
  });
  readNames(book, workbook);
  // Last: what is locked is not locked while it is filled.
  book.structureProtected = workbook.structureLocked;
  const view = childrenOf(child(workbook.xml.root, 'bookViews'), 'workbookView')[0];
  const active = book.sheets[Number((view && attribute(view, 'activeTab')) ?? 0)];
  book.active = active ?? book.sheets[0] ?? null;
  return book;
}

function partOf({ relationships }: WorkbookPart, kind: string): string | null {
  return relationships.find((each) => each.kind === kind)?.part ?? null;
}

const TITLES = '_xlnm.print_titles';

function readNames(book: Book, { xml }: WorkbookPart): void {
  for (const element of childrenOf(child(xml.root, 'definedNames'), 'definedName')) {
    const name = attribute(element, 'name') ?? '';
    const place = attribute(element, 'localSheetId');
    const sheet = place === null ? null : book.sheets[Number(place)];
    if (name.toLowerCase() === TITLES && sheet) readTitleRows(sheet, element.text);
    // The other names of Excel's own (print areas, filters) are no part of the model.
    if (name.toLowerCase().startsWith('_xlnm.')) continue;
    const visible = !isTrue(attribute(element, 'hidden'));
    const comment = attribute(element, 'comment') ?? '';
    const names = sheet ? sheet.names : book.names;
    names.push({ name, formula: `=${element.text}`, visible, comment });
  }
}

function readTitleRows(sheet: Sheet, formula: string): void {
  mapReferences(formula, (reference) => {
    const { first, last } = reference;
    if (first.column === null && first.row !== null) {
      sheet.page.titleRows = { first: first.row, last: last?.row ?? first.row };
    }
    return reference;
  });
}
