import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMemo, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { Language } from '../../locales/language';
import { pageWordsOf } from '../../locales/page-words';
import type { Day } from '../../timeline/day';
import { cellName } from '../../workbook/address';
import type { Book } from '../book';
import { scaled, startOf } from './axis';
import { shownText } from './cell-boxes';
import { CellLine } from './cell-line';
import type { SheetColors } from './cell-style';
import { Grid } from './grid';
import { mergeAt } from './selection';
import { SHEET_PANEL, SheetTabs } from './sheet-tabs';
import { shownMarks } from './shown-marks';
import { useWidth } from './use-width';
import { fitZoom, Zoom } from './zoom';

/** The row numbers and the scroll bar, in pixels. */
const BESIDE_COLUMNS = 76;

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0, height: '100%' },
  frame: {
    position: 'relative',
    flex: '1 1 0',
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    // Over the headers, which stay in place above the cells.
    ':has(:focus-visible)::after': {
      content: '""',
      position: 'absolute',
      inset: 0,
      zIndex: 6,
      pointerEvents: 'none',
      border: `2px solid ${tokens.colorStrokeFocus2}`,
    },
  },
  note: {
    alignSelf: 'center',
    padding: '0 8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  wait: { flex: '1 1 0', backgroundColor: tokens.colorNeutralBackground1 },
});

/** The opened workbook, a sheet at a time. */
export function SheetView({
  book,
  today,
  background,
  language,
}: {
  readonly book: Book;
  readonly today: Day;
  /** What is behind the cells, RRGGBB. */
  readonly background: string;
  readonly language: Language;
}): ReactElement {
  const styles = useStyles();
  const { sheets, sheet, picture, selection, sought } = useSyncExternalStore(
    book.subscribe,
    () => book.state,
  );
  const words = pageWordsOf(language).sheet;
  const [view, width] = useWidth<HTMLElement>();
  const [chosenZoom, setChosenZoom] = useState<number | null>(null);
  const used = picture ? startOf(picture.columns, (picture.snapshot.area?.right ?? 0) + 1) : 0;
  const zoom = chosenZoom ?? fitZoom(used, width - BESIDE_COLUMNS);
  const drawn = useMemo(
    () =>
      picture && {
        ...picture,
        rows: scaled(picture.rows, zoom),
        columns: scaled(picture.columns, zoom),
      },
    [picture, zoom],
  );
  const marks = useMemo(
    () => picture && shownMarks(picture.looks.marks, picture.snapshot, today),
    [picture, today],
  );
  const colors = useMemo<SheetColors>(
    () => ({
      background,
      gridLine: tokens.colorNeutralStroke3,
      border: tokens.colorNeutralStrokeAccessible,
    }),
    [background],
  );
  const { row, column } = selection.active;
  const merge = picture && mergeAt(picture.snapshot.merges, row, column);
  const cell = { row: merge?.top ?? row, column: merge?.left ?? column };
  return (
    <section ref={view} className={styles.view} aria-label={words.region}>
      <CellLine
        cell={cellName(cell.row, cell.column)}
        text={picture ? shownText(picture, cell.row, cell.column, language) : ''}
        words={words}
      />
      <div id={SHEET_PANEL} role="tabpanel" aria-label={sheet} className={styles.frame}>
        {drawn && marks ? (
          <Grid
            key={sheet}
            sheet={sheet}
            picture={drawn}
            zoom={zoom}
            marks={marks}
            selection={selection}
            sought={sought}
            onSelect={(next) => book.select(next)}
            colors={colors}
            language={language}
            words={words}
          />
        ) : (
          <Spinner className={styles.wait} />
        )}
      </div>
      <div className={styles.foot}>
        <SheetTabs
          sheets={sheets}
          shown={sheet}
          onShow={(name) => book.openSheet(name)}
          words={words}
        />
        {picture?.looks.drawings && <span className={styles.note}>{words.drawings}</span>}
        <Zoom zoom={zoom} onZoom={setChosenZoom} words={words.zoom} />
      </div>
    </section>
  );
}
