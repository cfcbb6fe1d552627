import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CheckIcon } from '../parts/icons';
import { useDesk, useIsBusy } from '../use-desk';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalS}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  promise: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Before the first check: what it does, and the button that does it. */
export function Start({ short = false }: { readonly short?: boolean }): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const isBusy = useIsBusy();
  const { title, text, promise, button, first } = words.start;
  return (
    <div className={styles.box}>
      <h2 className={styles.title}>{short ? first : title}</h2>
      {!short && <p className={styles.text}>{text}</p>}
      <Button
        appearance="primary"
        size="large"
        icon={<CheckIcon />}
        disabledFocusable={isBusy}
        onClick={() => void desk.check()}
      >
        {button}
      </Button>
      <p className={styles.promise}>{promise}</p>
    </div>
  );
}
