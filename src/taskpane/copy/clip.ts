import type { CellValue } from '../../workbook/snapshot';

/** A cell to be copied: what it holds, and how that is shown. */
export interface CopiedCell {
  readonly value: CellValue;
  readonly shown: string;
  /** Its number format's code. */
  readonly format: string;
}

/** What the clipboard is given. */
export interface Clip {
  readonly plain: string;
  readonly html: string;
}

/**
 * Cells for the clipboard. As plain text they are what is seen, tabs between cells and line breaks
 * between rows, as spreadsheets write them. As HTML a text says of itself that it is one, in the ways
 * in which Excel and WPS (`mso-number-format`), LibreOffice (`sdnum`) and Google's sheets
 * (`data-sheets-value`) look for it: pasted, "6/2025" does not become a date nor "=1+1" a sum.
 * Numbers and dates carry their value (`x:num`), so that no other language's comma changes it.
 */
export function clipOf(rows: readonly (readonly CopiedCell[])[]): Clip {
  const single = rows.length === 1 && rows[0]?.length === 1;
  const plain = rows
    .map((cells) => cells.map(({ shown }) => (single ? shown : plainField(shown))).join('\t'))
    .join('\r\n');
  const body = rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`).join('');
  return {
    plain,
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table>${body}</table></body></html>`,
  };
}

/** Gives a copy event's clipboard both forms of a clip. */
export function putClip(clipboard: DataTransfer, { plain, html }: Clip): void {
  clipboard.setData('text/plain', plain);
  clipboard.setData('text/html', html);
}

/** A field that holds what divides fields is quoted. */
function plainField(text: string): string {
  return /[\t\n\r]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cellHtml({ value, shown, format }: CopiedCell): string {
  if (typeof value === 'string') {
    const sheets = escapeHtml(JSON.stringify({ 1: 2, 2: value }));
    return `<td style='mso-number-format:"\\@"' sdnum="1066;0;@" data-sheets-value="${sheets}">${textHtml(shown)}</td>`;
  }
  const number = numberIn(value);
  if (number === null) return `<td>${textHtml(shown)}</td>`;
  const code = escapeHtml(format.replace(/[\\"';:{}]/g, (sign) => `\\${sign}`));
  return `<td style="mso-number-format:'${code}'" x:num="${number}" sdval="${number}">${textHtml(shown)}</td>`;
}

function numberIn(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && value?.kind === 'date' ? value.serial : null;
}

/** Line breaks stay in the cell, and no space is lost. */
function textHtml(text: string): string {
  return escapeHtml(text)
    .replace(/\r\n?|\n/g, '<br style="mso-data-placement:same-cell">')
    .replace(
      /^ | $| {2,}/g,
      (spaces) => `<span style="mso-spacerun:yes">${'&nbsp;'.repeat(spaces.length)}</span>`,
    );
}

const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
