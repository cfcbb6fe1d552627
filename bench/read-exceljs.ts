import { Workbook } from 'exceljs';
import { measure } from './measure';

const HEADER_ROWS = 3;

void measure(async (cellsRead) => {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(process.argv[2] ?? '');
  cellsRead();
  return (workbook.worksheets[0]?.rowCount ?? 0) - HEADER_ROWS;
});
