import { RULES } from '../../rules/catalogue';
import { jsonText, type Command } from '../command';
import { rulesJson } from '../json';

/** `rules` */
export const rulesCommand: Command = ({ format, language }, words) => {
  const catalogue = rulesJson(RULES, language);
  const output =
    format === 'json'
      ? jsonText(catalogue)
      : catalogue
          .map(
            ({ id, severity, name }) =>
              `${words.severities[severity].padEnd(9)}  ${id.padEnd(28)}  ${name}`,
          )
          .join('\n');
  return Promise.resolve({ output, exitCode: 0 });
};
