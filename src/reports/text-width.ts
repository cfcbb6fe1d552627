import { LETTER_WIDTHS } from './letter-widths';

type Face = keyof typeof LETTER_WIDTHS;

/** How letters are set: Times New Roman, in points. */
export interface Lettering {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

const UNITS = 2_048;
const HORN = '\u031b';

const tableOf = (face: Face): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(LETTER_WIDTHS[face]).flatMap(([width, letters]) =>
      Array.from(letters, (letter): [string, number] => [letter, Number(width) / UNITS]),
    ),
  );

const TABLES: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  regular: tableOf('regular'),
  bold: tableOf('bold'),
  italic: tableOf('italic'),
};

/** "ợ" → "ơ", "Ế" → "E". */
function withoutAccents(letter: string): string {
  const decomposed = letter.normalize('NFD');
  const [base = ''] = decomposed;
  return decomposed.includes(HORN) ? (base + HORN).normalize('NFC') : base;
}

/** How wide a text is, in points, on one line. What Times New Roman has no letter for counts as an em. */
export function textWidth(text: string, { size, bold, italic }: Lettering): number {
  const table = TABLES[bold ? 'bold' : italic ? 'italic' : 'regular'];
  let ems = 0;
  for (const letter of text.normalize('NFC')) {
    ems += table.get(letter) ?? table.get(withoutAccents(letter)) ?? 1;
  }
  return ems * size;
}
