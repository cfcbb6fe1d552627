import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { sayDay } from '../../timeline/day';
import type { Checked } from '../desk/state';
import { Message } from '../parts/message';
import { useDesk, useDeskState, useIsBusy } from '../use-desk';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  day: { color: tokens.colorNeutralForeground2 },
});

/** By which day the plan was judged, and whether it still holds; with the way to check again. */
export function Freshness({ checked }: { readonly checked: Checked }): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const { asOf, stale } = checked;
  const isBusy = useIsBusy();
  const isPicked = useDeskState(({ pickedDay }) => pickedDay !== null);
  if (stale) {
    return (
      <Message
        tone="warning"
        actions={
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void desk.check()}>
            {words.check.again}
          </Button>
        }
      >
        {words.check.stale[stale]}
      </Message>
    );
  }
  return (
    <div className={styles.line}>
      <span className={styles.day}>
        {isPicked ? words.check.picked(sayDay(asOf)) : words.check.asOf(sayDay(asOf))}
      </span>
      <span className={styles.buttons}>
        {isPicked && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.pickDay(null)}>
            {words.check.backToToday}
          </Button>
        )}
        <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.check()}>
          {words.check.again}
        </Button>
      </span>
    </div>
  );
}
