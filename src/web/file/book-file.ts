import type { Workbook } from '../../workbook/port';
import type { Snapshot } from '../../workbook/snapshot';
import type { SheetLooks } from '../../workbook/xlsx/looks';
import type { XlsxRefusal } from '../../workbook/xlsx/refusal';
import type { Measures } from '../sheet/measure';

/** A worksheet as it is to be shown. */
export interface SheetPicture extends Measures {
  readonly snapshot: Snapshot;
  readonly looks: SheetLooks;
}

/** An opened workbook file. */
export interface BookFile extends Workbook {
  /** Null where there is no such worksheet. */
  picture(sheet: string): Promise<SheetPicture | null>;
  /** The file's bytes as they are now. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  /** Frees what it holds; it is not used any more. */
  close(): void;
}

export type FileOpening =
  | { readonly kind: 'opened'; readonly file: BookFile }
  | { readonly kind: 'refused'; readonly refusal: XlsxRefusal };
