import { counted } from '../locales/counted';
import type { Language } from '../locales/language';
import type { RuledFinding } from './run';

/** "{due}", or, where English counts something, "{days:day}": "1 day", "3 days". */
const NAME = /\{([a-zA-Z]+)(?::([a-z]+))?\}/g;

/**
 * What the finding says, in one of the languages. Throws where the rule has no such message or the
 * finding lacks a {name} of it: that is a mistake of the rule's.
 */
export function messageOf({ rule, message, data }: RuledFinding, language: Language): string {
  const wording = rule.messages[message];
  if (!wording) throw new Error(`rule ${rule.id} has no message "${message}"`);
  return wording[language].replace(NAME, (_, name: string, noun: string | undefined) => {
    const value = data[name];
    if (value === undefined) throw new Error(`${rule.id}/${message}: its data lacks "${name}"`);
    return noun === undefined ? String(value) : counted(Number(value), noun);
  });
}
