import { readUnits } from '../../units/read';
import type { Command } from '../command';
import { textsOf } from './read-texts';

/** `unit TEXT…` or `unit -` */
export const unitCommand: Command = (options) => {
  const lines = textsOf(options).map((text) => {
    const { units } = readUnits(text, 'unit');
    if (options.format === 'json') return JSON.stringify({ text, units });
    return [text, ...units.map((unit) => unit.name)].join('\t');
  });
  return Promise.resolve({ output: lines.join('\n'), exitCode: 0 });
};
