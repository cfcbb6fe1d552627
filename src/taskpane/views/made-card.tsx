import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { MadeReport } from '../../jobs/report';
import type { ReportChanges } from '../../reports/changes';
import { sayActivityChanges, sayFigureChanges, type SaidChange } from '../../reports/say-changes';
import { Card } from '../parts/card';
import { Figures } from '../parts/figures';
import { GroupedList } from '../parts/grouped-list';
import { ReportIcon } from '../parts/icons';
import { Item } from '../parts/item';
import { Message } from '../parts/message';
import { sayKept } from '../say';
import { useDesk } from '../use-desk';

const useStyles = makeStyles({
  icon: { display: 'flex', color: tokens.colorBrandForeground1 },
  below: { marginTop: tokens.spacingVerticalM },
  changes: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  activity: { padding: `8px ${tokens.spacingHorizontalM}`, overflowWrap: 'anywhere' },
  name: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
  stood: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** More activities than these are seen at a click. */
const FEW = 5;

/** The report that was just made: its sheets, and what is another than in the one before. */
export function MadeCard({ made }: { readonly made: MadeReport }): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const whole = useRef<HTMLDivElement>(null);
  // It stands below the button that made it, where the pane may end.
  // (Braces: newer browsers give back a promise, which React would take for something to call.)
  useEffect(() => {
    whole.current?.scrollIntoView({ block: 'nearest' });
  }, [made]);
  const { sheets, keptEdited, changes } = made;
  return (
    <div ref={whole}>
      <Card title={words.report.made}>
        <GroupedList
          groups={[{ key: 'sheets', title: null, items: sheets }]}
          item={(sheet) => (
            <Item
              icon={
                <span className={styles.icon}>
                  <ReportIcon size={18} />
                </span>
              }
              text={sheet}
              label={words.report.goTo(sheet)}
              act={() => void desk.goTo(sheet, 'A1')}
            />
          )}
        />
        {keptEdited.length > 0 && (
          <div className={styles.below}>
            <Message tone="warning">{sayKept(keptEdited, words)}</Message>
          </div>
        )}
        {changes && <Changes changes={changes} />}
      </Card>
    </div>
  );
}

const sayChange = ({ before, after }: SaidChange): string => `${before} → ${after}`;

function Changes({ changes }: { readonly changes: ReportChanges }): ReactElement {
  const { words } = useDesk();
  const styles = useStyles();
  const figures = sayFigureChanges(changes, words.report.changes);
  const activities = sayActivityChanges(changes, words.report.changes);
  const isSame = figures.length === 0 && activities.length === 0;
  if (isSame) return <p className={styles.below}>{words.report.changes.none}</p>;
  return (
    <>
      <h3 className={styles.changes}>{words.report.changes.title}</h3>
      {figures.length > 0 && (
        <Figures
          figures={figures.map((change) => ({ name: change.name, value: sayChange(change) }))}
        />
      )}
      {activities.length > 0 && (
        <GroupedList
          groups={[
            {
              key: 'activities',
              title: words.report.activitiesChanged(activities.length),
              items: activities,
              isFolded: activities.length > FEW,
            },
          ]}
          item={(change) => (
            <div className={styles.activity}>
              <div className={styles.name}>{change.name}</div>
              <div className={styles.stood}>{sayChange(change)}</div>
            </div>
          )}
        />
      )}
    </>
  );
}
