import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Plan } from '../../plan/plan';
import { areaName } from '../../workbook/address';
import type { Checked } from '../desk/state';
import { Card } from '../parts/card';
import { TableIcon } from '../parts/icons';
import { Message } from '../parts/message';
import { useDesk } from '../use-desk';

const useStyles = makeStyles({
  table: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  rule: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, margin: '12px 0' },
  place: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  sheet: { fontWeight: tokens.fontWeightSemibold },
  facts: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: '4px' },
});

/** Which tables were taken for the plan, with what to do where that is wrong. */
export function TableCard({ checked }: { readonly checked: Checked }): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const { plans, settings } = checked.check;
  if (plans.length === 0) {
    return (
      <Message tone="warning">
        <strong>{words.table.none}</strong>
        <div>{words.table.noneText}</div>
      </Message>
    );
  }
  const isSeveral = plans.length > 1;
  return (
    <Card title={isSeveral ? words.table.foundSeveral(plans.length) : words.table.found}>
      {plans.map(({ plan }, index) => (
        <div key={`${plan.sheet} ${plan.headerRow}`} className={styles.table}>
          {index > 0 && <div className={styles.rule} />}
          <Found plan={plan} isSeveral={isSeveral} />
        </div>
      ))}
      {settings.table && (
        <div className={styles.buttons}>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => void desk.saveSettings({ table: null, columns: null })}
          >
            {words.table.all}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Found({
  plan,
  isSeveral,
}: {
  readonly plan: Plan;
  readonly isSeveral: boolean;
}): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const { sheet, headerRow, area, year, activities } = plan;
  const table = { sheet, headerRow };
  return (
    <>
      <div className={styles.place}>
        <TableIcon />
        <div>
          <div className={styles.sheet}>{sheet}</div>
          <div className={styles.facts}>
            {words.table.range} {areaName(area)} · {words.table.year} {year} ·{' '}
            {words.table.activities(activities.length)}
          </div>
        </div>
      </div>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void desk.goTo(sheet, areaName(area))}>
          {words.table.goTo}
        </Button>
        <Button size="small" onClick={() => desk.correctColumns(table)}>
          {words.table.columns}
        </Button>
        {isSeveral && (
          <Button size="small" onClick={() => void desk.saveSettings({ table, columns: null })}>
            {words.table.only}
          </Button>
        )}
      </div>
    </>
  );
}
