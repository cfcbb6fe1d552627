import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ShownStanding } from '../desk/standing';
import { standingColour } from '../theme';

const useStyles = makeStyles({
  dot: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    borderRadius: '3px',
    forcedColorAdjust: 'none',
  },
});

interface StandingDotProps {
  readonly standing: ShownStanding;
}

/** A standing's colour; its name stands beside it. */
export function StandingDot({ standing }: StandingDotProps): ReactElement {
  const styles = useStyles();
  return <span className={styles.dot} style={{ backgroundColor: standingColour(standing) }} />;
}
