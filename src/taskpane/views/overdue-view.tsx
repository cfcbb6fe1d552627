import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { sayDay } from '../../timeline/day';
import { areaName } from '../../workbook/address';
import { isSilent } from '../desk/standing';
import type { Checked } from '../desk/state';
import type { DueActivity, UnitGroup } from '../desk/unit-groups';
import { AllWell } from '../parts/all-well';
import { Card } from '../parts/card';
import { DayInput } from '../parts/day-input';
import { GroupedList } from '../parts/grouped-list';
import { Item } from '../parts/item';
import { useDesk, useDeskState, useIsBusy } from '../use-desk';
import { Freshness } from './freshness';
import { MarksCard } from './marks-card';
import { NoPlan } from './no-plan';
import { SilentCard } from './silent-card';
import { Start } from './start';
import { useRowName } from './use-row-name';

const useStyles = makeStyles({
  day: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'end',
    '@container (max-width: 239px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    gap: tokens.spacingHorizontalS,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  unit: { overflowWrap: 'anywhere' },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  note: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What is late and what is next, as of a day, under the units that must act; and the marks for it. */
export function OverdueView(): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const checked = useDeskState((state) => state.checked);
  const pickedDay = useDeskState((state) => state.pickedDay);
  const isBusy = useIsBusy();
  if (!checked) return <Start short />;
  if (checked.check.plans.length === 0) return <NoPlan checked={checked} />;
  return (
    <>
      {checked.stale && <Freshness checked={checked} />}
      <div className={styles.day}>
        <DayInput
          label={words.overdue.day}
          day={desk.asOf}
          pick={(day) => void desk.pickDay(day === desk.host.today() ? null : day)}
        />
        <Button
          disabledFocusable={pickedDay === null || isBusy}
          onClick={() => void desk.pickDay(null)}
        >
          {words.overdue.today}
        </Button>
      </div>
      <SilentCard checked={checked} />
      <MarksCard />
      <UnitList checked={checked} standing="overdue" />
      <UnitList checked={checked} standing="dueSoon" />
    </>
  );
}

interface UnitListProps {
  readonly checked: Checked;
  readonly standing: 'overdue' | 'dueSoon';
}

function UnitList({ checked, standing }: UnitListProps): ReactElement {
  const { words } = useDesk();
  const styles = useStyles();
  const { plans } = checked.check;
  const groups = checked.byUnit[standing];
  const isOverdue = standing === 'overdue';
  const activities = plans.flatMap((plan) => plan.activities);
  const count = activities.filter((activity) => activity.standing === standing).length;
  const listed = groups.reduce((sum, { due }) => sum + due.length, 0);
  const isSilentPlan = plans.every(isSilent);
  const overdueTitle = isSilentPlan ? words.silent.group : words.overdue.listTitle;
  const title = isOverdue ? overdueTitle : words.overdue.soonTitle;
  if (count === 0) {
    const [plan] = plans;
    return (
      <Card title={title}>
        {isOverdue ? (
          <AllWell text={words.overdue.none} />
        ) : (
          <p className={styles.quiet}>{words.overdue.noneSoon(plan?.dueSoonDays ?? 0)}</p>
        )}
      </Card>
    );
  }
  return (
    <Card open title={title} aside={count}>
      <GroupedList
        key={checked.asOf}
        groups={groups.map((group) => ({
          key: group.unit,
          title: <UnitTitle {...group} />,
          items: group.due,
        }))}
        item={(due) => <DueItem due={due} standing={standing} isSilent={isSilentPlan} />}
      />
      {listed > count && <p className={styles.note}>{words.overdue.sortNote}</p>}
    </Card>
  );
}

function UnitTitle({ unit, due }: UnitGroup): ReactElement {
  const { words } = useDesk();
  const styles = useStyles();
  return (
    <>
      <span className={styles.unit}>{unit === '' ? words.overdue.noUnit : unit}</span>
      <span className={styles.count}>{due.length}</span>
    </>
  );
}

interface DueItemProps {
  readonly due: DueActivity;
  readonly standing: 'overdue' | 'dueSoon';
  /** Whether nothing tells that it is late: only that its day has passed. */
  readonly isSilent: boolean;
}

function DueItem({ due, standing, isSilent: isUntold }: DueItemProps): ReactElement {
  const { desk, words } = useDesk();
  const rowName = useRowName();
  const { plan, progress, days } = due;
  const { activity } = progress;
  const { row, number, content } = activity;
  const range = areaName({ ...plan.area, top: row, bottom: row });
  return (
    <Item
      clamped
      text={number === '' ? content : `${number}. ${content}`}
      chip={standing === 'overdue' ? words.overdue.late(days) : words.overdue.left(days)}
      below={
        progress.due && `${words.overdue.due(sayDay(progress.due))} · ${rowName(plan.sheet, row)}`
      }
      {...(isUntold && standing === 'overdue' ? {} : { mark: standing })}
      label={words.findings.goTo(range)}
      act={() => void desk.goTo(plan.sheet, range)}
    />
  );
}
