import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { RULES } from '../src/rules/catalogue';
import { rulePages } from './rule-pages';

const BODIES = join('docs', 'rules', 'bodies');

const bodies = new Map(
  readdirSync(BODIES).map((file) => [
    basename(file, '.md'),
    readFileSync(join(BODIES, file), 'utf8'),
  ]),
);

for (const [path, text] of rulePages(RULES, bodies)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
