import type { Abbreviation } from './abbreviation';
import { DIVISIONS } from './divisions';
import { initialsOf } from './initials';
import { SECTORS } from './sectors';

/** The letters that a short form has for the body before its field: "SNV" is Sở Nội vụ. */
const LETTERS: readonly (readonly [letters: string, body: string])[] = [
  ['S', 'Sở'],
  ['P', 'Phòng'],
  ['TT', 'Trung tâm'],
  ['CC', 'Chi cục'],
  ['BV', 'Bệnh viện'],
  ['B', 'Ban'],
  ['HĐ', 'Hội đồng'],
  ['CS', 'Cảnh sát'],
];
/** Of a field with one initial its body's short form would be taken for another word. */
const FEWEST_INITIALS = 2;
/** "TC" may be many things, "BTC" more: of these bodies the longer ones only. */
const MANY_MEANINGS: ReadonlySet<string> = new Set(['Ban']);

/**
 * Bodies whose short form is put together from that of their kind and the initials of their field:
 * "SKH&CN", "PVHXH", "TTPVHCC", "CCKL". Of the fields that such a body can have.
 */
export function departments(): readonly Abbreviation[] {
  return LETTERS.flatMap(([letters, body]) => {
    const names = [...SECTORS, ...DIVISIONS]
      .filter(({ of }) => of.includes(body.toLowerCase()))
      .flatMap((each) => each.names);
    return names.flatMap((name) => {
      const initials = initialsOf(name);
      const fewest = FEWEST_INITIALS + (MANY_MEANINGS.has(body) ? 1 : 0);
      return initials.length < fewest
        ? []
        : [{ short: letters + initials, full: `${body} ${name}` }];
    });
  });
}
