import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { MARK_STYLES, type MarkKind } from '../../workbook/mark';
import { Card } from '../parts/card';
import { markColours } from '../parts/mark-colours';
import { useDesk, useDeskState, useIsBusy } from '../use-desk';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    listStyle: 'none',
  },
  mark: {
    padding: '2px 10px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    forcedColorAdjust: 'none',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const KINDS: readonly MarkKind[] = ['overdue', 'dueSoon'];

/** Marks on her sheets, put on and taken away, and what their colours mean. */
export function MarksCard(): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const isBusy = useIsBusy();
  const isToday = useDeskState(({ pickedDay }) => pickedDay === null);
  return (
    <Card title={words.overdue.marks}>
      <ul className={styles.legend} aria-label={words.overdue.legend}>
        {KINDS.map((kind) => {
          const { bold } = MARK_STYLES[kind];
          return (
            <li
              key={kind}
              className={styles.mark}
              style={{ ...markColours(kind), fontWeight: bold ? 700 : 400 }}
            >
              {words.standings[kind]}
            </li>
          );
        })}
      </ul>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void desk.highlight()}
        >
          {words.overdue.mark}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void desk.clearMarks()}>
          {words.overdue.clear}
        </Button>
      </div>
      <p className={styles.note}>{isToday ? words.overdue.marksToday : words.overdue.marksFixed}</p>
    </Card>
  );
}
