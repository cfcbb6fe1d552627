import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rulePages } from '../../scripts/rule-pages';
import { LANGUAGES } from '../../src/locales/language';
import { RULES } from '../../src/rules/catalogue';

const ROOT = join(__dirname, '..', '..');
const LEVELS = ['cell', 'row', 'table', 'workbook'];
const SEVERITIES = ['error', 'warning', 'hint'];

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending));

/** The names that a message is filled with; English may count by one: "{days:day}". */
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w*)(?::\w+)?\}/g)].map(([, name = '']) => name))].sort();

/** What a file exports that looks like a rule: something with messages and a check. */
async function rulesIn(file: string): Promise<unknown[]> {
  const module: unknown = await import(join(ROOT, 'src', 'rules', file));
  return Object.values(module ?? {}).filter(
    (value: unknown) =>
      typeof value === 'object' && value !== null && 'messages' in value && 'check' in value,
  );
}

describe('the catalogue', () => {
  test('holds every rule that a file defines, and nothing else', async () => {
    const defined: unknown[] = [];
    for (const file of namesIn('src/rules', '.ts')) defined.push(...(await rulesIn(file)));
    expect(new Set(defined)).toEqual(new Set(RULES));
    expect(defined).toHaveLength(RULES.length);
  });

  test('names each rule once', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('is the one rule of the file of its name, which has a test', async () => {
    expect(await rulesIn(id)).toEqual([rule]);
    expect(existsSync(join(ROOT, 'test', 'rules', `${id}.test.ts`))).toBe(true);
  });

  test('has a level and a severity', () => {
    expect(LEVELS).toContain(rule.level);
    expect(SEVERITIES).toContain(rule.severity);
  });

  test('says everything in both languages', () => {
    const messages = Object.values(rule.messages);
    expect(messages.length).toBeGreaterThan(0);
    for (const wording of [rule.basis, rule.name, rule.explanation, ...messages]) {
      expect(Object.keys(wording).sort()).toEqual([...LANGUAGES].sort());
      for (const text of Object.values(wording)) expect(text).toBe(text.trim().normalize('NFC'));
      expect(wording.vi).not.toBe('');
      expect(wording.en).not.toBe('');
      expect(placeholders(wording.vi)).toEqual(placeholders(wording.en));
      // Vietnamese has no plural.
      expect(wording.vi).not.toMatch(/\{\w+:/);
    }
  });
});

describe('the pages in docs/rules', () => {
  const bodies = new Map(
    namesIn('docs/rules/bodies', '.md').map((id) => [
      id,
      readFileSync(join(ROOT, 'docs/rules/bodies', `${id}.md`), 'utf8'),
    ]),
  );
  const pages = rulePages(RULES, bodies);

  test.each([...pages])('%s is up to date', (path, text) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
  });

  test('are of rules only, and so are their hand-written parts', () => {
    const ids = RULES.map(({ id }) => id);
    expect(namesIn('docs/rules', '.md').sort()).toEqual(['README', ...ids].sort());
    for (const id of bodies.keys()) expect(ids).toContain(id);
  });
});
