import type { Language } from '../locales/language';
import { Store } from '../taskpane/store';
import type { Area } from '../workbook/address';
import type { SheetInfo } from '../workbook/snapshot';
import type { BookFile, SheetPicture } from './file/book-file';
import { PageWorkbook, type Viewer, type Written } from './page-workbook';
import { at, ofArea, type Selection } from './sheet/selection';

/** What is said when the opened file was saved again by another program. */
export type Resaved =
  /** It was read, and checked where it had been checked before. */
  | { readonly kind: 'read' | 'checked'; readonly time: Date }
  /** Results that are not downloaded are in the way. */
  | { readonly kind: 'waiting'; readonly time: Date }
  | { readonly kind: 'failed' };

export interface BookState {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetInfo[];
  /** The sheet that is shown. */
  readonly sheet: string;
  /** null: just being read. */
  readonly picture: SheetPicture | null;
  readonly selection: Selection;
  /** Grows whenever the selection is to be brought into sight. */
  readonly sought: number;
  /** What was written since the file was opened or downloaded last. */
  readonly unsaved: readonly Written[];
  /** The name under which it was downloaded last, to be said once. */
  readonly downloaded: string | null;
  readonly resaved: Resaved | null;
}

const FIRST = at(1, 1);

/** An opened workbook file: what is seen of it, and what of it is not downloaded yet. */
export class Book extends Store<BookState> implements Viewer {
  readonly workbook: PageWorkbook;
  /** The file as it was saved by another program, until she takes it. */
  private next: BookFile | null = null;
  private drawing = 0;

  constructor(
    /** The file's name. */
    readonly name: string,
    private file: BookFile,
  ) {
    super({
      sheets: [],
      sheet: '',
      picture: null,
      selection: FIRST,
      sought: 0,
      unsaved: [],
      downloaded: null,
      resaved: null,
    });
    this.workbook = new PageWorkbook(file, this);
  }

  /** Reads the sheet that is shown as it is now; at first the first one that is visible. */
  async draw(): Promise<void> {
    const drawing = ++this.drawing;
    const listed = await this.file.sheets();
    if (listed.kind === 'refused') return;
    const sheets = listed.value.filter(({ kind }) => kind === 'worksheet');
    const shown =
      sheets.find(({ name }) => name === this.state.sheet) ??
      sheets.find(({ visible }) => visible) ??
      sheets[0];
    const picture = shown ? await this.file.picture(shown.name) : null;
    if (drawing === this.drawing) this.set({ sheets, sheet: shown?.name ?? '', picture });
  }

  /** Shows a sheet, as it was left or from its beginning. */
  openSheet(sheet: string): void {
    if (sheet === this.state.sheet) return;
    this.set({ sheet, picture: null, selection: FIRST, sought: this.state.sought + 1 });
    void this.draw();
  }

  select(selection: Selection): void {
    this.set({ selection });
  }

  show(sheet: string, area: Area): void {
    this.openSheet(sheet);
    this.set({ selection: ofArea(area), sought: this.state.sought + 1 });
  }

  wrote(what: Written): void {
    this.set({ unsaved: [...this.state.unsaved, what], downloaded: null });
    void this.draw();
  }

  /** The bytes to be downloaded. */
  bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.file.bytes();
  }

  wasDownloaded(name: string): void {
    this.set({ unsaved: [], downloaded: name });
  }

  /** The file was saved again: takes it in place of this one, unless results would be lost. */
  async savedAgain(next: BookFile, time: Date, checkAgain: () => Promise<boolean>): Promise<void> {
    this.next?.close();
    this.next = next;
    if (this.state.unsaved.length > 0) this.set({ resaved: { kind: 'waiting', time } });
    else await this.takeSaved(time, checkAgain);
  }

  /** Takes the file as it was saved by another program. */
  async takeSaved(time: Date, checkAgain: () => Promise<boolean>): Promise<void> {
    const { next } = this;
    if (!next) return;
    this.next = null;
    this.file = next;
    await this.workbook.replace(next);
    this.set({ unsaved: [], downloaded: null });
    await this.draw();
    this.set({ resaved: { kind: (await checkAgain()) ? 'checked' : 'read', time } });
  }

  savedUnreadable(): void {
    this.set({ resaved: { kind: 'failed' } });
  }

  /** She has read what was said. */
  dismiss(): void {
    this.set({ downloaded: null, resaved: null });
  }

  close(): void {
    this.next?.close();
    this.file.close();
  }
}

/** "10:32" */
export const sayTime = (time: Date, language: Language): string =>
  new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(time);
