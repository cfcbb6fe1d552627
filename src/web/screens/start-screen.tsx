import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PageWords } from '../../locales/page-vi';
import { OpenIcon, SheetIcon } from './icons';

const useStyles = makeStyles({
  screen: {
    minHeight: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '20px',
    padding: '24px 16px',
    textAlign: 'center',
  },
  language: { position: 'absolute', top: '8px', right: '8px' },
  title: { margin: 0, fontSize: '28px', lineHeight: '36px', fontWeight: 600 },
  text: { margin: 0, maxWidth: '36em', fontSize: '16px', lineHeight: '24px' },
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '12px',
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '520px',
    padding: '32px 24px',
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '12px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { color: tokens.colorBrandForeground1, lineHeight: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'center' },
  promise: { maxWidth: '42em', margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What she meets before a file is open. */
export function StartScreen({
  words,
  message,
  onOpen,
  onSample,
  onLanguage,
}: {
  readonly words: PageWords['start'];
  /** Why the last file was not opened. */
  readonly message: ReactElement | null;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  readonly onLanguage: () => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <main className={styles.screen}>
      <Button appearance="subtle" className={styles.language} onClick={onLanguage}>
        {words.otherLanguage}
      </Button>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.text}>{words.text}</p>
      {message}
      <div className={styles.drop}>
        <span className={styles.icon}>
          <SheetIcon size={40} />
        </span>
        <Text align="center">{words.drop}</Text>
        <Text size={200}>{words.or}</Text>
        <div className={styles.buttons}>
          <Button appearance="primary" size="large" icon={<OpenIcon />} onClick={onOpen}>
            {words.open}
          </Button>
          <Button size="large" onClick={onSample}>
            {words.sample}
          </Button>
        </div>
      </div>
      <p className={styles.promise}>{words.promise}</p>
    </main>
  );
}
