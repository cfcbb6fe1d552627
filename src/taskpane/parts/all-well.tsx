import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DoneIcon } from './icons';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorPaletteGreenForeground1,
  },
});

/** Good news: that there is nothing of what was looked for. */
export function AllWell({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  return (
    <p className={styles.line}>
      <DoneIcon />
      {text}
    </p>
  );
}
