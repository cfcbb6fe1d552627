import { codeAt } from '../text/code-at';
import { LETTER_WIDTHS } from './letter-widths';

type Face = keyof typeof LETTER_WIDTHS;

/** How letters are set: Times New Roman, in points. */
export interface Lettering {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Widths are told in whole units, so many to an em: reckoning in fractions costs far more. */
export const UNITS_PER_EM = 2_048;
const HORN = '\u031b';

/** Letters up to here are looked up by their number. */
const TABLE_END = 0x2200;
const UNKNOWN = -1;

/** The width of a letter by its number, in units. */
class FaceWidths {
  private readonly known: ReadonlyMap<string, number>;
  private readonly byCode = new Int16Array(TABLE_END).fill(UNKNOWN);

  constructor(face: Face) {
    this.known = new Map(
      Object.entries(LETTER_WIDTHS[face]).flatMap(([width, letters]) =>
        Array.from(letters, (letter): [string, number] => [letter, Number(width)]),
      ),
    );
  }

  of(code: number): number {
    const width = this.byCode[code] ?? UNITS_PER_EM;
    return width === UNKNOWN ? (this.byCode[code] = this.find(String.fromCharCode(code))) : width;
  }

  private find(letter: string): number {
    if (ACCENT.test(letter)) return 0;
    return this.known.get(letter) ?? this.known.get(withoutAccents(letter)) ?? UNITS_PER_EM;
  }
}

const ACCENT = /^\p{M}$/u;

const FACES: Readonly<Record<Face, FaceWidths>> = {
  regular: new FaceWidths('regular'),
  bold: new FaceWidths('bold'),
  italic: new FaceWidths('italic'),
};

/** "ợ" → "ơ", "Ế" → "E". */
function withoutAccents(letter: string): string {
  const decomposed = letter.normalize('NFD');
  const [base = ''] = decomposed;
  return decomposed.includes(HORN) ? (base + HORN).normalize('NFC') : base;
}

/** The widths of the letters in that lettering, in units. */
export const widthsOf = ({ bold, italic }: Lettering): FaceWidths =>
  FACES[bold ? 'bold' : italic ? 'italic' : 'regular'];

/**
 * How wide a text is, in points, on one line. What Times New Roman has no letter for counts as an em.
 *
 * @param from where the part begins that is measured, and `to` the place after its end
 */
export function textWidth(text: string, lettering: Lettering, from = 0, to = text.length): number {
  const widths = widthsOf(lettering);
  let units = 0;
  for (let n = from; n < to; n++) units += widths.of(codeAt(text, n));
  return (units / UNITS_PER_EM) * lettering.size;
}
