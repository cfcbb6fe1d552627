import type { SheetDraft } from '../../workbook/draft';
import type { Mark } from '../../workbook/mark';
import type { CellPatch, SheetPut } from '../../workbook/port';
import type { Snapshot } from '../../workbook/snapshot';

/** What the page asks of the thread that holds the file; the answer comes through a port of its own. */
export type Call =
  /** Answered with an `XlsxRefusal`, or null where the file is open. */
  | { readonly name: 'open'; readonly bytes: Uint8Array }
  | { readonly name: 'sheets' }
  | { readonly name: 'read'; readonly sheets: readonly string[] }
  | { readonly name: 'write'; readonly patches: readonly CellPatch[] }
  | { readonly name: 'setMarks'; readonly marks: ReadonlyMap<string, readonly Mark[]> }
  | { readonly name: 'clearMarks' }
  | { readonly name: 'putSheet'; readonly draft: SheetDraft; readonly replaced: Snapshot | null }
  | { readonly name: 'putSheets'; readonly puts: readonly SheetPut[] }
  | { readonly name: 'picture'; readonly sheet: string }
  | { readonly name: 'bytes' };

/** `threw`: a mistake of ours; what the machine said of it. */
export type Answer<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'threw'; readonly message: string };
