import type { Compression } from './compression';
import { XlsxPackage } from './package';
import { Unreadable, type XlsxRefusal } from './refusal';
import { findWorkbookPart } from './workbook-part';
import { XlsxWorkbook } from './workbook';

export type XlsxOpening =
  | { readonly kind: 'opened'; readonly workbook: XlsxWorkbook }
  | { readonly kind: 'refused'; readonly refusal: XlsxRefusal };

/**
 * Opens an .xlsx or .xlsm file. All of it is checked now, its sheets read included: what opens can be
 * read, and nothing is refused later for being damaged. The bytes are not copied: they must not change.
 *
 * @param compression a faster one, where the place has one; the same cells without it
 */
export function openXlsx(bytes: Uint8Array, compression?: Compression): XlsxOpening {
  try {
    const pkg = XlsxPackage.open(bytes, compression);
    const workbook = new XlsxWorkbook(pkg, findWorkbookPart(pkg));
    pkg.checkRest();
    return { kind: 'opened', workbook };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: 'refused', refusal: { code: error.code, part: error.part } };
  }
}
