import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isNewer, officeMembers, type MemberUse } from './office-members';

const ROOT = path.join(__dirname, '..', '..');
const SOURCE = path.join(ROOT, 'src');
const ROOMS = ['workbook/excel', 'ribbon'];

const filesIn = (room: string): readonly string[] =>
  readdirSync(path.join(SOURCE, room))
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(SOURCE, room, name));

/** The sets without which Excel does not offer the add-in at all: those of the manifest's base part. */
function askedFor(): ReadonlyMap<string, MemberUse['version']> {
  const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
  const sets = manifest.matchAll(/<Set Name="(\w+)" MinVersion="(\d+)\.(\d+)"/g);
  return new Map(
    [...sets].map(([, name = '', major, minor]) => [name, [Number(major), Number(minor)]]),
  );
}

/** Uses of what an Excel that takes the add-in may not have. */
function missing(uses: readonly MemberUse[]): readonly string[] {
  const asked = askedFor();
  return uses
    .filter(({ set, version, guarded }) => !guarded && isNewer(version, asked.get(set) ?? [0, 0]))
    .map(({ place, set, version }) => `${path.relative(ROOT, place)}: ${set} ${version.join('.')}`);
}

const NEWER = `/// <reference types="office-js" />
const NAMES = ['address', 'format/font/strikethrough'] as const;
export function names(range: Excel.Range, tables: Excel.TableCollection): void {
  range.load({ hidden: true, valuesAsJson: true });
  range.load([...NAMES, 'valuesAsJsonLocal']);
  tables.load('items/name,items/columns/items/valuesAsJson');
  const { rowHidden, valuesAsJson } = range;
  void [rowHidden, valuesAsJson];
  range.getMergedAreasOrNullObject();
  void range.valuesAsJson;
}
export async function pane(): Promise<void> {
  await Office.addin.hide();
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  await Office.addin.showAsTaskpane();
}
`;

let own: readonly MemberUse[];
let newer: readonly MemberUse[];

beforeAll(() => {
  const files = [...ROOMS.flatMap(filesIn), path.join(SOURCE, 'taskpane', 'main.tsx')];
  const virtual = path.join(SOURCE, 'newer.ts');
  const uses = officeMembers(files, new Map([[virtual, NEWER]]));
  own = uses.filter(({ place }) => !place.startsWith(virtual));
  newer = uses.filter(({ place }) => place.startsWith(virtual));
});

test('every member of Office.js that is used belongs to the sets asked for, or is guarded', () => {
  expect(own.length).toBeGreaterThan(100);
  expect(missing(own)).toEqual([]);
});

test('a member that is newer is found, however it is named', () => {
  expect(missing(newer)).toEqual([
    'src/newer.ts:4 valuesAsJson: ExcelApi 1.16',
    'src/newer.ts:5 valuesAsJsonLocal: ExcelApi 1.16',
    'src/newer.ts:6 valuesAsJson: ExcelApi 1.16',
    'src/newer.ts:7 valuesAsJson: ExcelApi 1.16',
    'src/newer.ts:10 valuesAsJson: ExcelApi 1.16',
    'src/newer.ts:13 hide: SharedRuntime 1.1',
  ]);
});
