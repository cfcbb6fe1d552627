import type { PageWords } from '../locales/page-vi';
import type { Written } from './page-workbook';

const EXTENSION = /\.(xlsx|xlsm)$/i;

type Suffixes = PageWords['suffixes'];

/**
 * The name under which results are downloaded: her file's, and in brackets what was done:
 * "ke-hoach-2024 (đã đánh dấu, có báo cáo).xlsx". Brackets of ours are not put behind others of ours.
 */
export function downloadName(
  file: string,
  written: readonly Written[],
  suffixes: Suffixes,
): string {
  const extension = EXTENSION.exec(file)?.[0] ?? '.xlsx';
  const stem = file.replace(EXTENSION, '');
  return `${withoutOurs(stem, suffixes)} (${said(written, suffixes)})${extension}`;
}

/** Of marks put on and taken off, the last counts. */
function said(written: readonly Written[], suffixes: Suffixes): string {
  const marks = written.filter((what) => what === 'marks' || what === 'cleared').at(-1);
  const parts: Written[] = marks ? [marks] : [];
  if (written.includes('sheet')) parts.push('sheet');
  if (written.includes('cells') || parts.length === 0) parts.unshift('cells');
  return parts.map((what) => suffixes[what]).join(', ');
}

function withoutOurs(stem: string, suffixes: Suffixes): string {
  const start = stem.lastIndexOf(' (');
  if (start <= 0 || !stem.endsWith(')')) return stem;
  const known: readonly string[] = Object.values(suffixes);
  const parts = stem.slice(start + 2, -1).split(', ');
  return parts.every((part) => known.includes(part)) ? stem.slice(0, start) : stem;
}
