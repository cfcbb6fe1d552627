import type { Language } from '../locales/language';
import type { RuledFinding } from './run';

const NAME = /\{([a-zA-Z]+)\}/g;

/**
 * What the finding says, in one of the languages. Throws where the rule has no such message or the
 * finding lacks a {name} of it: that is a mistake of the rule's.
 */
export function messageOf({ rule, message, data }: RuledFinding, language: Language): string {
  const wording = rule.messages[message];
  if (!wording) throw new Error(`rule ${rule.id} has no message "${message}"`);
  return wording[language].replace(NAME, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`${rule.id}/${message}: its data lacks "${name}"`);
    return String(value);
  });
}
