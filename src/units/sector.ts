import { lazily } from '../text/lazily';
import { spelledWords, unaccented } from '../text/spell';
import { SECTORS } from './sectors';
import type { Token } from './token';

const AND = 'va';

interface Fields {
  readonly names: Set<string>;
  readonly beginnings: Set<string>;
}

/** By head: its fields' names without "và", and every beginning of one. */
const fieldsOf = lazily(() => {
  const found = new Map<string, Fields>();
  for (const { of, names } of SECTORS) {
    const fields: Fields = { names: new Set(), beginnings: new Set() };
    for (const name of names) {
      const words = spelledWords(name)
        .map(unaccented)
        .filter((word) => word !== AND);
      words.forEach((_, i) => fields.beginnings.add(words.slice(0, i + 1).join(' ')));
      fields.names.add(words.join(' '));
    }
    for (const head of of) found.set(head, fields);
  }
  return found;
});
const LONGEST = 12;

function wordsOf(tokens: readonly Token[]): string {
  if (tokens.length > LONGEST) return '';
  return tokens
    .flatMap(({ said }) => said.map(unaccented))
    .filter((word) => word !== AND)
    .join(' ');
}

/** Whether the tokens are the name of a field of such a body ("sở"), or the beginning of one. */
export const sectorBegins = (head: string, tokens: readonly Token[]): boolean =>
  fieldsOf().get(head)?.beginnings.has(wordsOf(tokens)) ?? false;

/** Whether the tokens are the whole name of a field of such a body ("sở"). */
export const isSector = (head: string, tokens: readonly Token[]): boolean =>
  fieldsOf().get(head)?.names.has(wordsOf(tokens)) ?? false;
