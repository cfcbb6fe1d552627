import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RuledFinding } from '../../rules/run';
import { useDesk, useIsBusy } from '../use-desk';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} 10px 40px`,
    overflowWrap: 'anywhere',
  },
  what: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Offers to convert the text of before Unicode that a finding tells of, and says what becomes of it. */
export function ConvertOffer({ finding }: { readonly finding: RuledFinding }): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const isBusy = useIsBusy();
  const { sheet, data } = finding;
  return (
    <div className={styles.offer}>
      <span className={styles.what}>{words.convert.what(sheet, Number(data['count']))}</span>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.convert(sheet)}>
        {words.convert.button}
      </Button>
    </div>
  );
}
