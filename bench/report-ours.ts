import { readFileSync } from 'node:fs';
import { COMPRESSION_IN_NODE } from '../src/cli/compression';
import { keepMemoryLow } from '../src/cli/keep-memory-low';
import { openXlsx } from '../src/workbook/xlsx/open';
import { halfYear } from './half-year';
import { printMade } from './report-made';

/** Makes the half year's report on a file and packs the file again, in memory; prints what it took. */
async function run(file: string): Promise<void> {
  const started = performance.now();
  const opening = openXlsx(readFileSync(file), COMPRESSION_IN_NODE);
  if (opening.kind === 'refused') throw new Error('the sample does not open');
  const { workbook } = opening;
  const opened = performance.now();
  keepMemoryLow();
  let drawnUp = opened;
  const made = await halfYear(workbook, (puts) => {
    drawnUp = performance.now();
    return workbook.putSheets(puts);
  });
  if (made.kind === 'failed') throw new Error(made.problem.code);
  const put = performance.now();
  const bytes = workbook.toBytes();
  const saved = performance.now();
  printMade({
    open: opened - started,
    make: drawnUp - opened,
    write: put - drawnUp,
    save: saved - put,
    bytes: bytes.length,
    activities: made.value.report.totals.activities,
  });
}

void run(process.argv[2] ?? '');
