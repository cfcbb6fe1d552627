import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { quoted } from '../../jobs/say-problem';
import { rateOf } from '../../reports/tally';
import type { Report } from '../../reports/report';
import { sayDay } from '../../timeline/day';
import { Card } from '../parts/card';
import { Figures } from '../parts/figures';
import { Fold } from '../parts/fold';
import { Message } from '../parts/message';
import { sayKept, sayShare } from '../say';
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
  const { desk, language, words } = useDesk();
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
  const { report, sheets, replaces, keptEdited } = preview;
  const { period, closedOn, totals } = report;
  const rows = ROWS.filter((each) => totals[each] > 0 || each === 'onTime' || each === 'overdue');
  const head = [
    { name: words.report.figures.activities, value: String(totals.activities) },
    { name: words.report.figures.due, value: String(totals.due) },
    { name: words.report.figures.rate, value: sayShare(totals.rate, language) },
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
      <Figures
        figures={rows.map((each) => ({
          name: words.report.figures[each],
          value: String(totals[each]),
        }))}
      />
      {report.units.length > 0 && (
        <div className={styles.below}>
          <Units report={report} />
        </div>
      )}
      {closedOn !== period.to && (
        <p className={styles.note}>{words.report.closed(sayDay(closedOn))}</p>
      )}
      {report !== made?.report && (
        <p className={styles.note}>
          {replaces ? words.report.replaces(quoted(sheets)) : words.report.makeOn(quoted(sheets))}
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
  const { language, words } = useDesk();
  const styles = useStyles();
  return (
    <Fold title={words.report.byUnit}>
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
              <td>{sayShare(rateOf(unit), language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{words.report.unitNote}</p>
    </Fold>
  );
}
