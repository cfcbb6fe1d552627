import { makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactElement } from 'react';
import { pageWordsOf } from '../../locales/page-words';
import { Pane } from '../../taskpane/pane';
import { sayTime } from '../book';
import type { OpenBook, Page } from '../page';
import { SheetView } from '../sheet/sheet-view';
import { Bar } from './bar';
import { Notice } from './notice';

const NARROW = '@media (max-width: 700px)';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', height: '100%' },
  said: { display: 'flex', flexDirection: 'column' },
  beside: {
    flex: '1 1 0',
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) clamp(320px, 28vw, 420px)',
    gridTemplateRows: 'minmax(0, 1fr)',
    [NARROW]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(220px, 2fr) minmax(320px, 3fr)',
      overflow: 'auto',
    },
  },
  pane: {
    minHeight: 0,
    minWidth: 0,
    overflow: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { borderLeft: 'none', borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  },
});

/** An opened file: the sheet, and beside it the pane. */
export function BookScreen({
  page,
  open,
  message,
  background,
  onOpen,
}: {
  readonly page: Page;
  readonly open: OpenBook;
  /** Why another file was not opened. */
  readonly message: ReactElement | null;
  /** What is behind the cells, RRGGBB. */
  readonly background: string;
  readonly onOpen: () => void;
}): ReactElement {
  const styles = useStyles();
  const { book, desk } = open;
  const { unsaved } = useSyncExternalStore(book.subscribe, () => book.state);
  const { language } = useSyncExternalStore(desk.subscribe, () => desk.state);
  const words = pageWordsOf(language);
  return (
    <div className={styles.screen}>
      <Bar
        file={book.name}
        isUnsaved={unsaved.length > 0}
        words={words.bar}
        onOpen={onOpen}
        onDownload={() => void page.download()}
      />
      <div className={styles.said}>
        {message}
        <Said page={page} open={open} />
      </div>
      <main className={styles.beside}>
        <SheetView
          book={book}
          today={desk.host.today()}
          background={background}
          language={language}
        />
        <div className={styles.pane}>
          <Pane desk={desk} />
        </div>
      </main>
    </div>
  );
}

/** What is to be said of the file: that it was downloaded, or saved again meanwhile. */
function Said({
  page,
  open,
}: {
  readonly page: Page;
  readonly open: OpenBook;
}): ReactElement | null {
  const { book, desk } = open;
  const { downloaded, resaved } = useSyncExternalStore(book.subscribe, () => book.state);
  const { language } = useSyncExternalStore(desk.subscribe, () => desk.state);
  const words = pageWordsOf(language);
  const close = { text: words.close, act: () => book.dismiss() };
  if (resaved?.kind === 'waiting') {
    const take = (): void => void page.takeSaved();
    const download = (): void => void page.download().then(take);
    return (
      <Notice
        intent="warning"
        text={words.resaved.waiting(sayTime(resaved.time, language))}
        actions={[
          { text: words.resaved.download, act: download },
          { text: words.resaved.drop, act: take },
        ]}
      />
    );
  }
  if (resaved?.kind === 'failed') {
    return <Notice intent="warning" text={words.resaved.failed} close={close} />;
  }
  if (resaved) {
    const text = words.resaved[resaved.kind](sayTime(resaved.time, language));
    return <Notice intent="info" text={text} close={close} />;
  }
  if (downloaded === null) return null;
  return <Notice intent="success" text={words.downloaded(downloaded)} close={close} />;
}
