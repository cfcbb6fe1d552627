import type { Language } from '../locales/language';
import { pageWordsOf } from '../locales/page-words';
import { Desk } from '../taskpane/desk/desk';
import type { Memory } from '../taskpane/desk/host';
import { recall } from '../taskpane/desk/remembered';
import { Store } from '../taskpane/store';
import type { Day } from '../timeline/day';
import type { XlsxRefusalCode } from '../workbook/xlsx/refusal';
import { Book } from './book';
import { saveAs } from './download';
import { downloadName } from './download-name';
import { openFile, type StartThread } from './file/open-file';
import { watchFile } from './saved-again';
import { fileSource, type Source } from './source';

/** Why a file was not opened. */
export interface OpeningTrouble {
  readonly file: string;
  readonly why:
    | XlsxRefusalCode
    /** The browser cannot read it. */
    | 'unreadable'
    | { readonly unexpected: string };
}

/** An opened file, and the pane's desk over it. */
export interface OpenBook {
  /** Another one for each file that is opened. */
  readonly serial: number;
  readonly book: Book;
  readonly desk: Desk;
}

export interface PageState {
  /** As long as no pane is open; then the pane's own counts. */
  readonly language: Language;
  /** The name of the file that is being opened. */
  readonly opening: string | null;
  readonly trouble: OpeningTrouble | null;
  readonly open: OpenBook | null;
  /** A file that is to be opened, once she has said what becomes of results that are not downloaded. */
  readonly waiting: Source | null;
}

/** What the page is given. */
export interface Place {
  readonly start: StartThread;
  readonly memory: Memory;
  today(): Day;
}

/** The page without Excel: opens files one at a time, and gives the results back as files. */
export class Page extends Store<PageState> {
  private chosen: Language | null = null;
  private endWatch: (() => void) | null = null;

  constructor(private readonly place: Place) {
    const language = recall(place.memory).language ?? 'vi';
    super({ language, opening: null, trouble: null, open: null, waiting: null });
  }

  get language(): Language {
    return this.state.open?.desk.state.language ?? this.state.language;
  }

  /** Opens a file; where results would be lost, asks first. */
  async open(source: Source): Promise<void> {
    if (this.hasUnsaved()) this.set({ waiting: source });
    else await this.openNow(source);
  }

  /** What becomes of results that are not downloaded, now that another file is to be opened. */
  async answer(what: 'download' | 'drop' | 'stay'): Promise<void> {
    const { waiting } = this.state;
    this.set({ waiting: null });
    if (!waiting || what === 'stay') return;
    if (what === 'download') await this.download();
    await this.openNow(waiting);
  }

  /** Gives the workbook as it is now as a file of its own; her file is not touched. */
  async download(): Promise<void> {
    const book = this.state.open?.book;
    if (!book) return;
    const { unsaved } = book.state;
    const name = downloadName(book.name, unsaved, pageWordsOf(this.language).suffixes);
    saveAs(name, await book.bytes());
    book.wasDownloaded(name);
  }

  /** Reads the file that was saved again meanwhile; what is not downloaded is lost. */
  async takeSaved(): Promise<void> {
    const { open } = this.state;
    const resaved = open?.book.state.resaved;
    if (!open || resaved?.kind !== 'waiting') return;
    await open.book.takeSaved(resaved.time, () => checkAgain(open.desk));
  }

  setLanguage(language: Language): void {
    this.chosen = language;
    this.set({ language });
  }

  /** She has read why a file was not opened. */
  dismiss(): void {
    this.set({ trouble: null });
  }

  hasUnsaved(): boolean {
    return (this.state.open?.book.state.unsaved.length ?? 0) > 0;
  }

  private async openNow(source: Source): Promise<void> {
    if (this.state.opening !== null) return;
    const { name } = source;
    this.set({ opening: name, trouble: null });
    try {
      const opened = await this.opened(source);
      if (opened) this.take(opened, source);
    } catch (error) {
      const unexpected = error instanceof Error ? error.message : String(error);
      this.set({ trouble: { file: name, why: { unexpected } } });
    }
    this.set({ opening: null });
  }

  private async opened(source: Source): Promise<Book | null> {
    const { name } = source;
    const bytes = await source.read().catch(() => null);
    if (!bytes) {
      this.set({ trouble: { file: name, why: 'unreadable' } });
      return null;
    }
    const opening = await openFile(bytes, this.place.start);
    if (opening.kind === 'refused') {
      this.set({ trouble: { file: name, why: opening.refusal.code } });
      return null;
    }
    const book = new Book(name, opening.file);
    await book.draw();
    return book;
  }

  private take(book: Book, { handle, modified }: Source): void {
    this.endWatch?.();
    this.state.open?.book.close();
    const { memory, today } = this.place;
    const desk = new Desk({
      kind: 'page',
      workbook: book.workbook,
      language: this.state.language,
      appearance: 'system',
      today,
      memory,
    });
    if (this.chosen) desk.setLanguage(this.chosen);
    const open = { serial: (this.state.open?.serial ?? 0) + 1, book, desk };
    this.set({ open });
    this.endWatch = handle
      ? watchFile(handle, modified, (file) => this.savedAgain(open, file))
      : null;
  }

  private async savedAgain({ book, desk }: OpenBook, file: File): Promise<boolean> {
    if (desk.state.work) return false;
    const bytes = await fileSource(file).read();
    const opening = await openFile(bytes, this.place.start);
    if (opening.kind === 'opened') {
      await book.savedAgain(opening.file, new Date(file.lastModified), () => checkAgain(desk));
    } else {
      book.savedUnreadable();
    }
    return true;
  }
}

/** Checks anew what was checked before; tells whether it did. */
async function checkAgain(desk: Desk): Promise<boolean> {
  return desk.state.checked !== null && (await desk.check());
}
