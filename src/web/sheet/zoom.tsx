import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PageWords } from '../../locales/page-vi';

const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.25, 1.5, 2];
const LEAST_FIT = 0.7;
const FIT_STEP = 0.05;

/** The zoom at which columns of this width are all seen; not so small that they cannot be read. */
export function fitZoom(columns: number, room: number): number {
  if (columns <= 0 || room <= 0) return 1;
  const fit = Math.floor(room / columns / FIT_STEP + 1e-9) * FIT_STEP;
  return Math.max(LEAST_FIT, Math.min(1, fit));
}

const useStyles = makeStyles({
  zoom: { display: 'flex', alignItems: 'center', flexShrink: 0, padding: '0 8px' },
  button: { minWidth: '28px', padding: '0' },
  value: { minWidth: '52px', padding: '0', fontWeight: tokens.fontWeightRegular },
});

/** Makes the sheet larger or smaller; the middle button fits it to the width. */
export function Zoom({
  zoom,
  onZoom,
  words,
}: {
  readonly zoom: number;
  /** Null: as the width wants it. */
  readonly onZoom: (zoom: number | null) => void;
  readonly words: PageWords['sheet']['zoom'];
}): ReactElement {
  const styles = useStyles();
  const less = STEPS.filter((step) => step < zoom - 1e-9).at(-1);
  const more = STEPS.find((step) => step > zoom + 1e-9);
  const shown = `${Math.round(zoom * 100)}%`;
  return (
    <div role="group" aria-label={words.label} className={styles.zoom}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        aria-label={words.less}
        disabled={less === undefined}
        onClick={() => onZoom(less ?? null)}
      >
        −
      </Button>
      <Button
        appearance="subtle"
        size="small"
        className={styles.value}
        title={words.fit}
        aria-label={`${shown}. ${words.fit}`}
        onClick={() => onZoom(null)}
      >
        {shown}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        aria-label={words.more}
        disabled={more === undefined}
        onClick={() => onZoom(more ?? null)}
      >
        +
      </Button>
    </div>
  );
}
