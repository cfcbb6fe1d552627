import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CutOff } from '../../reports/report';
import { sayDay } from '../../timeline/day';
import { periodOf, REPORT_PARTS } from '../desk/report-choices';
import { CheckBox } from '../parts/check-box';
import { Choice, type OptionGroup } from '../parts/choice';
import { ReportIcon } from '../parts/icons';
import { useDesk, useDeskState } from '../use-desk';
import { Freshness } from './freshness';
import { MadeCard } from './made-card';
import { NoPlan } from './no-plan';
import { PreviewCard } from './preview-card';
import { SilentCard } from './silent-card';
import { Start } from './start';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 92px',
    gap: tokens.spacingHorizontalS,
    '@container (max-width: 239px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

const CUT_OFFS: readonly CutOff[] = ['decree', 'calendar'];

/** Which report, what its figures would be, and the button that makes it. */
export function ReportView(): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const checked = useDeskState((state) => state.checked);
  const pickedDay = useDeskState((state) => state.pickedDay);
  const isBusy = useDeskState(({ work }) => work !== null && work.job !== 'previewReport');
  const chosen = useDeskState((state) => state.reportChoice);
  const withFindings = useDeskState((state) => state.withFindings);
  const made = useDeskState((state) => state.made);
  if (!checked) return <Start short />;
  if (checked.check.plans.length === 0) return <NoPlan checked={checked} />;
  const choice = chosen ?? desk.reportChoice();
  const { year, part, cutOff } = choice;
  const planYears = checked.check.plans.map(({ plan }) => plan.year);
  const years = [...new Set([...planYears, year])].sort((a, b) => a - b);
  const sayPart = (each: string): string => {
    const { parts } = words.report;
    const named = new Map<string, string>(Object.entries(parts)).get(each);
    return named ?? words.report.month(Number(each));
  };
  const groupOf = (title: string, parts: readonly string[]): OptionGroup<string> => ({
    title,
    options: parts.map((value) => ({ value, name: sayPart(value) })),
  });
  const { groups } = words.report;
  return (
    <>
      {(checked.stale || pickedDay) && <Freshness checked={checked} />}
      <SilentCard checked={checked} />
      <div className={styles.row}>
        <Choice
          label={words.report.period}
          value={part}
          groups={[
            groupOf(groups.halves, REPORT_PARTS.halves),
            groupOf(groups.quarters, REPORT_PARTS.quarters),
            groupOf(groups.months, REPORT_PARTS.months),
          ]}
          choose={(chosen) => desk.chooseReport({ part: chosen })}
        />
        <Choice
          label={words.report.year}
          value={year}
          groups={[
            { title: null, options: years.map((value) => ({ value, name: String(value) })) },
          ]}
          choose={(chosen) => desk.chooseReport({ year: chosen })}
        />
      </div>
      <Choice
        label={words.report.cutOff}
        value={cutOff}
        groups={[
          {
            title: null,
            options: CUT_OFFS.map((value) => ({
              value,
              name: words.report.cutOffs[value](sayDay(periodOf({ ...choice, cutOff: value }).to)),
            })),
          },
        ]}
        choose={(chosen) => desk.chooseReport({ cutOff: chosen })}
      />
      <CheckBox
        label={words.report.withFindings}
        checked={withFindings}
        choose={(listed) => desk.listFindings(listed)}
      />
      <PreviewCard />
      <Button
        appearance="primary"
        size="large"
        icon={<ReportIcon />}
        disabledFocusable={isBusy}
        onClick={() => void desk.report()}
      >
        {words.report.make}
      </Button>
      {made && <MadeCard made={made} />}
    </>
  );
}
