import type { Language } from '../../locales/language';
import type { Day } from '../../timeline/day';
import type { OpenWorkbook } from '../../workbook/port';

/** `system`: as the browser says that she likes it. */
export type Appearance = 'light' | 'dark' | 'system';

/** What stays on this machine from one opening of the pane to the next. */
export interface Memory {
  /** null where nothing was kept, or keeping is not allowed here. */
  get(key: string): string | null;
  /** null forgets it. */
  set(key: string, value: string | null): void;
}

/** Where the pane stands: in Excel, or on the page beside a view of the sheet. */
export interface Host {
  readonly kind: 'excel' | 'page';
  readonly workbook: OpenWorkbook;
  /** The language that the application is shown in. */
  readonly language: Language;
  readonly appearance: Appearance;
  today(): Day;
  readonly memory: Memory;
}
