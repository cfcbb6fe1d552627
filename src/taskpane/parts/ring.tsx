import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ShownStanding, StandingCount } from '../desk/standing';
import { standingColour } from '../theme';
import { useDesk } from '../use-desk';
import { StandingDot } from './standing-dot';

const useStyles = makeStyles({
  whole: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(96px, 1fr))',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  ring: { width: '112px', height: '112px', justifySelf: 'center' },
  count: {
    fontSize: '30px',
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
    textAnchor: 'middle',
  },
  // Five digits and more have room in the ring too.
  many: { fontSize: '20px' },
  unit: {
    fontSize: '11px',
    fill: tokens.colorNeutralForeground3,
    textAnchor: 'middle',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '12px minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '22px',
  },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

const RADIUS = 42;
const ROUND = 2 * Math.PI * RADIUS;
/** Between two arcs, in the drawing's units. */
const GAP = 2.5;

interface Arc {
  readonly standing: ShownStanding;
  readonly from: number;
  readonly length: number;
}

function arcsOf(counts: readonly StandingCount[], total: number): readonly Arc[] {
  const gap = counts.length > 1 ? GAP : 0;
  let from = 0;
  return counts.map(({ standing, count }) => {
    const length = (count / total) * ROUND;
    const arc = { standing, from, length: Math.max(length - gap, 1) };
    from += length;
    return arc;
  });
}

/** How a plan stands at a glance; the same in words beside it. */
export function Ring({ counts }: { readonly counts: readonly StandingCount[] }): ReactElement {
  const { words } = useDesk();
  const styles = useStyles();
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const parts = counts
    .map(({ standing, count }) => `${words.standings[standing]} ${count}`)
    .join(', ');
  return (
    <div className={styles.whole}>
      <svg
        className={styles.ring}
        viewBox="0 0 112 112"
        role="img"
        aria-label={words.standing.spoken(total, parts)}
      >
        {arcsOf(counts, total).map(({ standing, from, length }) => (
          <circle
            key={standing}
            cx="56"
            cy="56"
            r={RADIUS}
            fill="none"
            strokeWidth="14"
            strokeDasharray={`${length} ${ROUND - length}`}
            strokeDashoffset={-from}
            transform="rotate(-90 56 56)"
            style={{ stroke: standingColour(standing) }}
          />
        ))}
        <text
          x="56"
          y="61"
          className={mergeClasses(styles.count, total >= 1_000 && styles.many)}
          aria-hidden="true"
        >
          {total}
        </text>
        <text x="56" y="76" className={styles.unit} aria-hidden="true">
          {words.standing.unit}
        </text>
      </svg>
      <ul className={styles.list}>
        {counts.map(({ standing, count }) => (
          <li key={standing} className={styles.row}>
            <StandingDot standing={standing} />
            <span>{words.standings[standing]}</span>
            <span className={styles.number}>{count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
