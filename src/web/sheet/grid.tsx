import { makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
} from 'react';
import type { Language } from '../../locales/language';
import type { PageWords } from '../../locales/page-vi';
import { cellName, columnName, type Area } from '../../workbook/address';
import type { SheetPicture } from '../file/book-file';
import { countOf, lineAt, sizeOf, startOf, totalOf } from './axis';
import type { SheetColors } from './cell-style';
import { copyOf } from './copy';
import { GridRow } from './grid-row';
import { areaOf, mergeAt, moved, type CellPlace, type Selection } from './selection';
import type { ShownMarks } from './shown-marks';
import { scrollFor, windowOf, type Seen } from './window';

export interface GridProps {
  readonly sheet: string;
  /** In the size that it is to be drawn. */
  readonly picture: SheetPicture;
  /** How much larger that is than in the file. */
  readonly zoom: number;
  readonly marks: ShownMarks;
  readonly selection: Selection;
  /** Grows whenever the selection is to be brought into sight. */
  readonly sought: number;
  readonly onSelect: (selection: Selection) => void;
  readonly colors: SheetColors;
  readonly language: Language;
  readonly words: PageWords['sheet'];
}

const HEADER_HEIGHT = 22;
const NOTHING_SEEN: Seen = { top: 0, left: 0, width: 0, height: 0 };

const useStyles = makeStyles({
  grid: {
    position: 'relative',
    flex: '1 1 0',
    minHeight: 0,
    overflow: 'auto',
    outlineStyle: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'Calibri, Carlito, "Liberation Sans", sans-serif',
    overscrollBehavior: 'contain',
  },
  headers: {
    position: 'sticky',
    top: 0,
    zIndex: 4,
    height: `${HEADER_HEIGHT}px`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: 'border-box',
    userSelect: 'none',
  },
  header: {
    position: 'absolute',
    top: 0,
    height: '100%',
    boxSizing: 'border-box',
    textAlign: 'center',
    fontSize: '12px',
    lineHeight: `${HEADER_HEIGHT - 1}px`,
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
  },
  activeHeader: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: 600,
  },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 5,
    height: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  body: { position: 'relative', userSelect: 'none' },
  line: { position: 'absolute', width: '1px', backgroundColor: tokens.colorNeutralStroke3 },
  selection: {
    position: 'absolute',
    zIndex: 2,
    boxSizing: 'border-box',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    pointerEvents: 'none',
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  range: { backgroundColor: 'color-mix(in srgb, currentColor 8%, transparent)' },
});

/** A sheet's cells, of which only those in sight are drawn; for looking, going about and copying. */
export function Grid(props: GridProps): ReactElement {
  const { sheet, picture, marks, selection, sought, onSelect, colors, zoom, language, words } =
    props;
  const styles = useStyles();
  const { rows, columns, snapshot, looks } = picture;
  const frame = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(NOTHING_SEEN);
  const [selecting, setSelecting] = useState(false);
  const headers = 28 + 8 * String(countOf(rows)).length;

  const look = useCallback((): void => {
    const { current } = frame;
    if (!current) return;
    setSeen({
      top: current.scrollTop,
      left: current.scrollLeft,
      width: current.clientWidth - headers,
      height: current.clientHeight - HEADER_HEIGHT,
    });
  }, [headers]);

  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, [look]);

  const area = areaOf(selection, snapshot.merges);
  const reveal = useCallback(
    (what: Area): void => {
      const { current } = frame;
      if (!current) return;
      const lines = (first: number, last: number) => ({ first, last });
      current.scrollTo({
        top: scrollFor(rows, lines(what.top, what.bottom), {
          start: current.scrollTop,
          size: current.clientHeight - HEADER_HEIGHT,
        }),
        left: scrollFor(columns, lines(what.left, what.right), {
          start: current.scrollLeft,
          size: current.clientWidth - headers,
        }),
      });
    },
    [rows, columns, headers],
  );

  const revealed = useRef(-1);
  useEffect(() => {
    if (revealed.current === sought) return;
    revealed.current = sought;
    reveal(area);
  });

  const { top, bottom, left, right } = windowOf({ rows, columns }, seen);
  // The same object for the same cells: rows are drawn again only when the window moves over a cell.
  const window = useMemo(() => ({ top, bottom, left, right }), [top, bottom, left, right]);
  const merges = useMemo(
    () =>
      snapshot.merges.filter(
        (merge) =>
          merge.bottom >= top && merge.top <= bottom && merge.right >= left && merge.left <= right,
      ),
    [snapshot, top, bottom, left, right],
  );

  const activeMerge = mergeAt(snapshot.merges, selection.active.row, selection.active.column);
  const active: CellPlace = activeMerge
    ? { row: activeMerge.top, column: activeMerge.left }
    : selection.active;

  const drawn = new Set(merges.map((merge) => merge.top));
  for (let row = top; row <= bottom; row++) drawn.add(row);
  const drawnRows = [...drawn].filter((row) => sizeOf(rows, row) > 0).sort((a, b) => a - b);
  const drawnColumns: number[] = [];
  for (let column = left; column <= right; column++) {
    if (sizeOf(columns, column) > 0) drawnColumns.push(column);
  }

  const press = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    const { key, shiftKey: shift } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    const next = moved(
      selection,
      { key, shift, ctrl, seen: seen.height },
      { rows, columns },
      { merges: snapshot.merges, used: snapshot.area },
    );
    if (!next) return;
    event.preventDefault();
    onSelect(next);
    const { row, column } = next.active;
    reveal(
      mergeAt(snapshot.merges, row, column) ?? {
        top: row,
        bottom: row,
        left: column,
        right: column,
      },
    );
  };

  const placeAt = (event: PointerEvent): CellPlace | null => {
    const { current } = frame;
    if (!current) return null;
    const bounds = current.getBoundingClientRect();
    const x = event.clientX - bounds.left - headers;
    const y = event.clientY - bounds.top - HEADER_HEIGHT;
    if (x < 0 || y < 0 || x >= seen.width || y >= seen.height) return null;
    return {
      row: lineAt(rows, y + current.scrollTop),
      column: lineAt(columns, x + current.scrollLeft),
    };
  };

  const begin = (event: PointerEvent): void => {
    const place = event.button === 0 ? placeAt(event) : null;
    if (!place) return;
    onSelect({ anchor: event.shiftKey ? selection.anchor : place, active: place });
    setSelecting(event.pointerType === 'mouse');
  };

  const extend = (event: PointerEvent): void => {
    const place = selecting && event.buttons === 1 ? placeAt(event) : null;
    const { row, column } = selection.active;
    if (place && (place.row !== row || place.column !== column)) {
      onSelect({ anchor: selection.anchor, active: place });
    }
  };

  const copy = (event: ClipboardEvent): void => {
    const clip = copyOf(picture, area, language);
    if (!clip) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', clip.plain);
    event.clipboardData.setData('text/html', clip.html);
  };

  const width = headers + totalOf(columns);
  const span = { top: startOf(rows, top), height: startOf(rows, bottom + 1) - startOf(rows, top) };
  const isDrawn = drawn.has(active.row) && sizeOf(rows, active.row) > 0;
  const box = (of: Area) => ({
    top: startOf(rows, of.top) - 1,
    left: headers + startOf(columns, of.left) - 1,
    width: startOf(columns, of.right + 1) - startOf(columns, of.left) + 1,
    height: startOf(rows, of.bottom + 1) - startOf(rows, of.top) + 1,
  });
  const isRange =
    selection.active.row !== selection.anchor.row ||
    selection.active.column !== selection.anchor.column;

  return (
    <div
      ref={frame}
      role="grid"
      tabIndex={0}
      aria-label={words.grid(sheet)}
      aria-description={words.hint}
      aria-readonly="true"
      aria-multiselectable="true"
      aria-rowcount={countOf(rows) + 1}
      aria-colcount={countOf(columns) + 1}
      aria-activedescendant={isDrawn ? `cell-${cellName(active.row, active.column)}` : undefined}
      className={styles.grid}
      onScroll={look}
      onKeyDown={press}
      onCopy={copy}
      onPointerDown={begin}
      onPointerMove={extend}
      onPointerUp={() => setSelecting(false)}
    >
      <div role="row" aria-rowindex={1} className={styles.headers} style={{ width }}>
        <div
          role="columnheader"
          aria-colindex={1}
          aria-label={words.corner}
          className={styles.corner}
          style={{ width: headers }}
        />
        {drawnColumns.map((column) => (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 1}
            className={mergeClasses(
              styles.header,
              column >= area.left && column <= area.right && styles.activeHeader,
            )}
            style={{ left: headers + startOf(columns, column), width: sizeOf(columns, column) }}
          >
            {columnName(column)}
          </div>
        ))}
      </div>
      <div role="rowgroup" className={styles.body} style={{ width, height: totalOf(rows) }}>
        {looks.gridLines &&
          drawnColumns.map((column) => (
            <div
              key={column}
              aria-hidden="true"
              className={styles.line}
              style={{ left: headers + startOf(columns, column + 1) - 1, ...span }}
            />
          ))}
        {drawnRows.map((row) => (
          <GridRow
            key={row}
            picture={picture}
            marks={marks}
            row={row}
            window={window}
            merges={merges}
            active={row === active.row ? active.column : 0}
            headers={headers}
            colors={colors}
            zoom={zoom}
            language={language}
            words={words}
          />
        ))}
      </div>
      <div
        aria-hidden="true"
        className={mergeClasses(styles.selection, isRange && styles.range)}
        style={{ ...box(area), marginTop: HEADER_HEIGHT }}
      />
    </div>
  );
}
