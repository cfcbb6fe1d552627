import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { PageWords } from '../../locales/page-vi';
import { DownloadIcon, OpenIcon } from './icons';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  file: {
    flex: '1 1 12em',
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    ':focus': { outline: 'none' },
  },
  unsaved: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
  },
  dot: {
    width: '8px',
    height: '8px',
    borderRadius: '50%',
    backgroundColor: tokens.colorPaletteDarkOrangeForeground1,
    forcedColorAdjust: 'none',
  },
  buttons: { display: 'flex', gap: '8px' },
});

/** The opened file's name, and what can be done with the file as a whole. */
export function Bar({
  file,
  isUnsaved,
  words,
  onOpen,
  onDownload,
}: {
  readonly file: string;
  readonly isUnsaved: boolean;
  readonly words: PageWords['bar'];
  readonly onOpen: () => void;
  readonly onDownload: () => void;
}): ReactElement {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  // The button that opened the file is gone with its screen; the keyboard goes on from here.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <header className={styles.bar}>
      <h1 ref={title} tabIndex={-1} className={styles.file} title={file}>
        {file}
      </h1>
      <div role="status" className={styles.unsaved}>
        {isUnsaved && (
          <>
            <span className={styles.dot} aria-hidden="true" />
            {words.unsaved}
          </>
        )}
      </div>
      <div className={styles.buttons}>
        <Button size="small" icon={<OpenIcon />} onClick={onOpen}>
          {words.open}
        </Button>
        <Button
          size="small"
          appearance={isUnsaved ? 'primary' : 'secondary'}
          icon={<DownloadIcon />}
          onClick={onDownload}
        >
          {words.download}
        </Button>
      </div>
    </header>
  );
}
