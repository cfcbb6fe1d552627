import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useDesk, useDeskState } from '../use-desk';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    position: 'sticky',
    top: '64px',
    zIndex: 1,
  },
  track: {
    gridColumn: '1 / -1',
    height: '4px',
    borderRadius: '2px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    outline: '1px solid transparent',
  },
  bar: {
    height: '100%',
    width: '33%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: 'width',
    transitionDuration: tokens.durationNormal,
    forcedColorAdjust: 'none',
  },
  waiting: {
    animationName: {
      from: { transform: 'translateX(-100%)' },
      to: { transform: 'translateX(300%)' },
    },
    animationDuration: '1.4s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'ease-in-out',
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '6s' },
  },
  phase: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** How far the job is, and the way to stop it; nothing while none takes long. */
export function Progress(): ReactElement | null {
  const { desk, words } = useDesk();
  const styles = useStyles();
  const work = useDeskState((state) => state.work);
  if (!work?.shown) return null;
  const { job, phase, done, of, stopping } = work;
  const share = of > 0 ? Math.round((100 * done) / of) : null;
  const label = words.work.label[job];
  return (
    <div className={styles.box}>
      <div>
        <div>{label}…</div>
        {phase && <div className={styles.phase}>{words.work.phases[phase]}</div>}
      </div>
      <Button size="small" disabledFocusable={stopping} onClick={() => desk.cancel()}>
        {stopping ? words.work.stopping : words.work.cancel}
      </Button>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(share === null ? {} : { 'aria-valuenow': share })}
      >
        {share === null ? (
          <div className={`${styles.bar} ${styles.waiting}`} />
        ) : (
          <div className={styles.bar} style={{ width: `${share}%` }} />
        )}
      </div>
    </div>
  );
}
