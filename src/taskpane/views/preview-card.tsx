import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rateOf } from '../../reports/tally';
import type { Report } from '../../reports/report';
import { sayRate } from '../../reports/wording';
import { sayDay } from '../../timeline/day';
import { Card } from '../parts/card';
import { Message } from '../parts/message';
import { sayKept } from '../say';
import { useDesk, useDeskState, useIsBusy } from '../use-desk';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(5em, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
  },
  figure: { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' },
  big: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  rows: { margin: 0, padding: 0 },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: '3px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  value: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  units: {
    marginTop: tokens.spacingVerticalM,
    '& summary': { cursor: 'pointer', color: tokens.colorBrandForeground1, padding: '2px 0' },
    '& summary:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: '100%',
    marginTop: tokens.spacingVerticalXS,
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th': { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    '& th, & td': {
      padding: '4px 0 4px 8px',
      textAlign: 'end',
      verticalAlign: 'top',
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
      fontVariantNumeric: 'tabular-nums',
    },
    '& th:first-child': { textAlign: 'start', paddingLeft: 0, overflowWrap: 'anywhere' },
    '& tbody th': { color: tokens.colorNeutralForeground1 },
  },
  note: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  below: { marginTop: tokens.spacingVerticalM },
});

const ROWS = ['onTime', 'late', 'overdue', 'early', 'carriedOverdue'] as const;

/** The chosen report's figures before anything is written, and what would become of sheets that are there. */
export function PreviewCard(): ReactElement {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const preview = useDeskState((state) => state.preview);
  const made = useDeskState((state) => state.made);
  const isWorking = useDeskState(({ work }) => work?.job === 'previewReport');
  const isBusy = useIsBusy();
  if (!preview) {
    return (
      <Card title={words.report.preview}>
        {isWorking ? (
          <p className={styles.note}>{words.report.waiting}</p>
        ) : (
          <Button disabledFocusable={isBusy} onClick={() => void desk.previewReport()}>
            {words.report.show}
          </Button>
        )}
      </Card>
    );
  }
  const { report, sheet, replaces, keptEdited } = preview;
  const { period, closedOn, totals } = report;
  const head = [
    { name: words.report.figures.activities, value: String(totals.activities) },
    { name: words.report.figures.due, value: String(totals.due) },
    { name: words.report.figures.rate, value: sayRate(totals.rate) },
  ];
  return (
    <Card
      title={words.report.preview}
      aside={words.report.from(sayDay(period.from), sayDay(period.to))}
    >
      <dl className={styles.head}>
        {head.map(({ name, value }) => (
          <div key={name} className={styles.figure}>
            <dt className={styles.small}>{name}</dt>
            <dd className={styles.big}>{value}</dd>
          </div>
        ))}
      </dl>
      <dl className={styles.rows}>
        {ROWS.filter((each) => totals[each] > 0 || each === 'onTime' || each === 'overdue').map(
          (each) => (
            <div key={each} className={styles.row}>
              <dt>{words.report.figures[each]}</dt>
              <dd className={styles.value}>{totals[each]}</dd>
            </div>
          ),
        )}
      </dl>
      {report.units.length > 0 && <Units report={report} />}
      {closedOn !== period.to && (
        <p className={styles.note}>{words.report.closed(sayDay(closedOn))}</p>
      )}
      {report !== made?.report && (
        <p className={styles.note}>
          {replaces ? words.report.replaces(sheet) : words.report.makeOn(sheet)}
        </p>
      )}
      {report !== made?.report && keptEdited.length > 0 && (
        <div className={styles.below}>
          <Message tone="warning">{sayKept(keptEdited, words)}</Message>
        </div>
      )}
    </Card>
  );
}

function Units({ report }: { readonly report: Report }): ReactElement {
  const { words } = useDesk();
  const styles = useStyles();
  return (
    <details className={styles.units}>
      <summary tabIndex={0}>{words.report.byUnit}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.report.unit}</th>
            <th scope="col">{words.report.unitDue}</th>
            <th scope="col">{words.report.unitOverdue}</th>
            <th scope="col">%</th>
          </tr>
        </thead>
        <tbody>
          {report.units.map((unit) => (
            <tr key={unit.name}>
              <th scope="row">{unit.name}</th>
              <td>{unit.due}</td>
              <td>{unit.overdue}</td>
              <td>{sayRate(rateOf(unit))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{words.report.unitNote}</p>
    </details>
  );
}
