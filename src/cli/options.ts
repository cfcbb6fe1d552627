import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../locales/language';
import { dayOf, parseDay, type Day } from '../timeline/day';
import { badUsage } from './failure';

/** The command line, read: every option that any command knows. */
export interface Options {
  readonly command: string;
  readonly rest: readonly string[];
  readonly asOf: Day;
  /** Whether she gave the day: then marks are fixed. */
  readonly asOfGiven: boolean;
  readonly year: number | null;
  readonly sheet: string | null;
  readonly language: Language;
  readonly format: 'text' | 'json';
  readonly out: string | null;
  readonly inPlace: boolean;
  readonly clear: boolean;
  readonly period: string | null;
  readonly cutOff: 'decree' | 'calendar';
  readonly withFindings: boolean;
  readonly help: boolean;
}

const KNOWN = {
  'as-of': { type: 'string' },
  year: { type: 'string' },
  sheet: { type: 'string' },
  lang: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  'in-place': { type: 'boolean' },
  clear: { type: 'boolean' },
  period: { type: 'string' },
  'cut-off': { type: 'string' },
  'with-findings': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const COMMON = ['as-of', 'year', 'sheet', 'lang', 'format', 'help', 'version'];

/** The options that each command takes beside the common ones. */
const OF_COMMAND: Readonly<Record<string, readonly string[]>> = {
  check: ['out', 'in-place'],
  highlight: ['out', 'in-place', 'clear'],
  report: ['out', 'in-place', 'period', 'cut-off', 'with-findings'],
  timeline: [],
  unit: [],
  rules: [],
};

export const COMMANDS = Object.keys(OF_COMMAND);

/** Reads the arguments after the program's name. Throws `CommandFailed` on what is no option or no value of it. */
export function readOptions(args: readonly string[], today: Day): Options {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: KNOWN,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [command = '', ...rest] = positionals;
  const allowed = [...COMMON, ...(OF_COMMAND[command] ?? [])];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.entries(KNOWN).find(([name]) => name === token.name)?.[1];
    if (!known || (OF_COMMAND[command] && !allowed.includes(token.name))) {
      throw badUsage({ code: 'option-unknown', option: token.rawName });
    }
    const needsValue = known.type === 'string';
    if (needsValue && (token.value === undefined || token.value === '')) {
      throw badUsage({ code: 'option-needs-value', option: token.rawName });
    }
    if (!needsValue && token.value !== undefined) {
      throw badUsage({ code: 'option-unknown', option: `${token.rawName}=${token.value}` });
    }
  }
  const text = (name: keyof typeof KNOWN): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const asOf = text('as-of');
  return {
    command,
    rest,
    asOf: asOf === null ? today : dayGiven(asOf),
    asOfGiven: asOf !== null,
    year: yearGiven(text('year')),
    sheet: text('sheet'),
    language: choice('--lang', text('lang') ?? 'vi', LANGUAGES),
    format: choice('--format', text('format') ?? 'text', ['text', 'json'] as const),
    out: text('out'),
    inPlace: values['in-place'] === true,
    clear: values.clear === true,
    period: text('period'),
    cutOff: choice('--cut-off', text('cut-off') ?? 'decree', ['decree', 'calendar'] as const),
    withFindings: values['with-findings'] === true,
    help: values.help === true,
  };
}

/** The language asked for, also where the rest of the line is bad: its message is said in it. */
export function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  return (args[at + 1] === 'en' && at >= 0) || args.includes('--lang=en') ? 'en' : 'vi';
}

/** Today by the machine's own clock and time zone. */
export function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError('the clock is outside the years 1000 to 9999');
  return day;
}

function dayGiven(value: string): Day {
  const day = parseDay(value);
  if (day === null) throw badUsage({ code: 'bad-day', option: '--as-of', value });
  return day;
}

function yearGiven(value: string | null): number | null {
  if (value === null) return null;
  if (!/^(19|20)\d\d$/.test(value)) throw badUsage({ code: 'bad-year', value });
  return Number(value);
}

function choice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const chosen = choices.find((one) => one === value);
  if (chosen === undefined) {
    throw badUsage({ code: 'bad-choice', option, value, choices: choices.join(', ') });
  }
  return chosen;
}
