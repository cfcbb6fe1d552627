import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useEffect, useSyncExternalStore, type ReactElement } from 'react';
import type { Language } from '../locales/language';
import { pageWordsOf } from '../locales/page-words';
import { wordsOf } from '../locales/words';
import { useTheme } from '../taskpane/theme';
import type { OpeningTrouble, Page } from './page';
import { BookScreen } from './screens/book-screen';
import { Leaving } from './screens/leaving';
import { Notice } from './screens/notice';
import { StartScreen } from './screens/start-screen';
import { useDrop } from './screens/use-drop';
import { pickSource, sampleSource, type Source } from './source';

const useStyles = makeStyles({
  page: { height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  over: {
    position: 'fixed',
    inset: 0,
    zIndex: 10,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorBackgroundOverlay,
    pointerEvents: 'none',
  },
  // A small file is open before anybody would look.
  late: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '200ms',
    animationDuration: '100ms',
    animationFillMode: 'both',
  },
  card: {
    maxWidth: '90%',
    padding: '20px 28px',
    borderRadius: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow28,
    fontSize: tokens.fontSizeBase400,
    overflowWrap: 'anywhere',
  },
});

const neverChanges = (): (() => void) => () => undefined;

/** All of the page. */
export function App({ page }: { readonly page: Page }): ReactElement {
  const styles = useStyles();
  const theme = useTheme('system');
  const { open, opening, trouble, waiting } = useSyncExternalStore(
    page.subscribe,
    () => page.state,
  );
  const language = useSyncExternalStore(open?.desk.subscribe ?? neverChanges, () => page.language);
  const words = pageWordsOf(language);

  const openSource = useCallback((source: Source) => void page.open(source), [page]);
  const pick = (): void => void pickSource().then((source) => source && page.open(source));
  const held = useDrop(openSource);

  const file = open?.book.name ?? null;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = file === null ? words.name : `${file} · ${words.name}`;
  }, [language, file, words]);
  useWarning(page);

  const message = trouble && (
    <Notice
      intent="error"
      text={sayTrouble(trouble, language)}
      close={{ text: words.close, act: () => page.dismiss() }}
    />
  );
  return (
    // What is shown over the page would have its height and ground too, and hide it.
    <FluentProvider theme={theme} className={styles.page} applyStylesToPortals={false}>
      {open ? (
        <BookScreen
          key={open.serial}
          page={page}
          open={open}
          message={message}
          background={theme.colorNeutralBackground1.slice(1)}
          onOpen={pick}
        />
      ) : (
        <StartScreen
          words={words.start}
          message={message}
          onOpen={pick}
          onSample={() => openSource(sampleSource(words.sampleFile))}
          onLanguage={() => page.setLanguage(language === 'vi' ? 'en' : 'vi')}
        />
      )}
      {open && (
        <Leaving
          isAsked={waiting !== null}
          file={open.book.name}
          words={words.leaving}
          onAnswer={(what) => void page.answer(what)}
        />
      )}
      {opening !== null && (
        <div className={mergeClasses(styles.over, styles.late)} role="status">
          <Spinner className={styles.card} label={words.opening(opening)} />
        </div>
      )}
      {held && (
        <div className={styles.over} role="status">
          <div className={styles.card}>{words.dropHere}</div>
        </div>
      )}
    </FluentProvider>
  );
}

/** The browser asks before the page is left with results that are not downloaded. */
function useWarning(page: Page): void {
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent): void => {
      if (!page.hasUnsaved()) return;
      event.preventDefault();
      // Chrome before 119, the last one for Windows 7 among them, looks at this instead.
      event.returnValue = true;
    };
    addEventListener('beforeunload', leave);
    return () => removeEventListener('beforeunload', leave);
  }, [page]);
}

function sayTrouble({ file, why }: OpeningTrouble, language: Language): string {
  const words = pageWordsOf(language);
  if (typeof why === 'object') return words.unexpected(why.unexpected);
  return why === 'unreadable' ? words.unreadable(file) : wordsOf(language).workbooks[why](file);
}
