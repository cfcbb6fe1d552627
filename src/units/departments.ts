import { spelledWords } from '../text/spell';
import { ABBREVIATIONS, type Abbreviation } from './abbreviations';
import { SECTORS } from './sectors';

/** The letter that a short form has for the body before its field: "SNV" is Sở Nội vụ. */
const LETTERS: readonly (readonly [letter: string, body: string])[] = [
  ['S', 'Sở'],
  ['P', 'Phòng'],
];

/** Short forms of what a centre is named after: "TTPVHCC". */
const OF_CENTRES: ReadonlySet<string> = new Set([
  ...['PVHCC', 'HCC', 'CUDVC', 'KSBT', 'CNTT', 'PTQĐ', 'DVVL', 'DVNN', 'GDTX', 'GDNNGDTX'],
  ...['VHTTTT', 'TTTH', 'TTGDSK', 'BTXH', 'CTXH'],
]);

const wordsOf = (name: string): string => spelledWords(name).join(' ');

function ofFields(): Abbreviation[] {
  return LETTERS.flatMap(([letter, body]) => {
    const head = body.toLowerCase();
    const names = SECTORS.filter(({ of }) => of.includes(head)).flatMap((sector) => sector.names);
    const fields = new Set(names.map(wordsOf));
    const shorts = ABBREVIATIONS.filter(
      ({ short, full, after }) =>
        short.length > 1 && fields.has(wordsOf(full)) && (after?.includes(head) ?? true),
    );
    return shorts.map(({ short, full }) => ({ short: letter + short, full: `${body} ${full}` }));
  });
}

const ofCentres = (): Abbreviation[] =>
  ABBREVIATIONS.filter(({ short }) => OF_CENTRES.has(short)).map(({ short, full }) => ({
    short: `TT${short}`,
    full: `Trung tâm ${full}`,
  }));

/**
 * Bodies whose short form is put together from that of their kind and that of their field: "SKH&CN",
 * "PVHXH", "TTPVHCC". Of a department, the fields that such a body can have (`SECTORS`).
 */
export const departments = (): readonly Abbreviation[] => [...ofFields(), ...ofCentres()];
