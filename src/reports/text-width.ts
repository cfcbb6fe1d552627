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

/** Letters up to here are looked up by their number. */
const TABLE_END = 0x2200;

/** The width of a letter by its number; NaN where nobody has asked for it yet. */
class FaceWidths {
  private readonly known: ReadonlyMap<string, number>;
  private readonly byCode = new Float64Array(TABLE_END).fill(NaN);

  constructor(face: Face) {
    this.known = new Map(
      Object.entries(LETTER_WIDTHS[face]).flatMap(([width, letters]) =>
        Array.from(letters, (letter): [string, number] => [letter, Number(width) / UNITS]),
      ),
    );
  }

  of(code: number): number {
    const width = this.byCode[code] ?? 1;
    return Number.isNaN(width) ? (this.byCode[code] = this.find(String.fromCharCode(code))) : width;
  }

  private find(letter: string): number {
    if (ACCENT.test(letter)) return 0;
    return this.known.get(letter) ?? this.known.get(withoutAccents(letter)) ?? 1;
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

/**
 * How wide a text is, in points, on one line. What Times New Roman has no letter for counts as an em.
 *
 * @param from where the part begins that is measured, and `to` the place after its end
 */
export function textWidth(
  text: string,
  { size, bold, italic }: Lettering,
  from = 0,
  to = text.length,
): number {
  const widths = FACES[bold ? 'bold' : italic ? 'italic' : 'regular'];
  let ems = 0;
  for (let n = from; n < to; n++) ems += widths.of(text.charCodeAt(n));
  return ems * size;
}
