import { readFileSync } from 'node:fs';
import { COMPRESSION_IN_NODE } from '../src/cli/compression';
import { keepMemoryLow } from '../src/cli/keep-memory-low';
import { check } from '../src/jobs/check';
import { parseDay } from '../src/timeline/day';
import { openXlsx } from '../src/workbook/xlsx/open';
import { measure } from './measure';

void measure(async (cellsRead) => {
  const opening = openXlsx(readFileSync(process.argv[2] ?? ''), COMPRESSION_IN_NODE);
  const asOf = parseDay('2024-07-15');
  cellsRead();
  keepMemoryLow();
  if (opening.kind === 'refused' || asOf === null) throw new Error('the sample does not open');
  const result = await check(opening.workbook, { asOf, year: null, sheet: null, dueSoonDays: 15 });
  if (result.kind === 'failed') throw new Error(result.problem.code);
  return result.value.plans[0]?.activities.length ?? 0;
});
