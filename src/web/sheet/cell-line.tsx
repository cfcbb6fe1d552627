import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PageWords } from '../../locales/page-vi';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  name: {
    flexShrink: 0,
    minWidth: '56px',
    padding: '4px 8px',
    fontWeight: 600,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    alignSelf: 'stretch',
  },
  text: {
    flex: '1 1 0',
    minWidth: 0,
    minHeight: tokens.lineHeightBase300,
    maxHeight: '4.6em',
    overflow: 'auto',
    padding: '4px 8px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** The selected cell's name and all of its text, which the cell itself may be too small for. */
export function CellLine({
  cell,
  text,
  words,
}: {
  readonly cell: string;
  readonly text: string;
  readonly words: PageWords['sheet'];
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.line} role="group" aria-label={words.cell(cell)}>
      <div className={styles.name}>{cell}</div>
      <div
        className={styles.text}
        tabIndex={0}
        role="textbox"
        aria-readonly="true"
        aria-multiline="true"
        aria-label={words.cell(cell)}
      >
        {text}
      </div>
    </div>
  );
}
