import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = join(__dirname, '..', 'fixtures');

/** The names of the real workbooks in test/fixtures/workbooks. */
export const FIXTURE_NAMES: readonly string[] = readdirSync(join(FIXTURES, 'workbooks'))
  .filter((file) => file.endsWith('.xlsx'))
  .map((file) => file.replace('.xlsx', ''));

/** What openpyxl says of a worksheet, besides its cells. */
export interface RecordedSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly tables: Readonly<Record<string, string>>;
  readonly protected: boolean;
  readonly mayFormatCells: boolean;
  readonly conditionalFormats: number;
}

interface Recording {
  readonly sheets: readonly string[];
  readonly worksheets: readonly RecordedSheet[];
}

const RECORDINGS: Readonly<Record<string, Recording>> = JSON.parse(
  readFileSync(join(FIXTURES, 'openpyxl-structure.json'), 'utf8'),
);

/** test/fixtures/openpyxl-structure.json holds what openpyxl 3.1.5 says of the workbooks' sheets. */
export function recordingOf(name: string): Recording {
  const recording = RECORDINGS[name];
  if (!recording) throw new Error(`no recording of ${name}`);
  return recording;
}
