import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  useEffect,
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
import { putClip } from '../../taskpane/copy/clip';
import { areaName, cellName, type Area } from '../../workbook/address';
import type { SheetPicture } from '../file/book-file';
import { countOf, sizeOf, startOf, totalOf } from './axis';
import type { SheetColors } from './cell-style';
import { ColumnHeaders, HEADER_HEIGHT } from './column-headers';
import { copyOf } from './copy';
import { GridRow } from './grid-row';
import { areaOf, mergeAt, moved, type CellPlace, type Selection } from './selection';
import type { ShownMarks } from './shown-marks';
import { useSeen } from './use-seen';
import { windowOf } from './window';

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
  body: { position: 'relative', userSelect: 'none' },
  line: { position: 'absolute', width: '1px', backgroundColor: tokens.colorNeutralStroke3 },
  selection: {
    position: 'absolute',
    zIndex: 2,
    boxSizing: 'border-box',
    marginTop: `${HEADER_HEIGHT}px`,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    pointerEvents: 'none',
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  range: { backgroundColor: 'rgba(0, 120, 212, 0.12)' },
});

const lines = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n);

const touches = (merge: Area, { top, bottom, left, right }: Area): boolean =>
  merge.bottom >= top && merge.top <= bottom && merge.right >= left && merge.left <= right;

const cellArea = ({ row, column }: CellPlace): Area => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

/** A sheet's cells, of which only those in sight are drawn; for looking, going about and copying. */
export function Grid(props: GridProps): ReactElement {
  const { sheet, picture, zoom, marks, selection, sought, onSelect, colors, language, words } =
    props;
  const styles = useStyles();
  const { rows, columns, snapshot, looks } = picture;
  const { merges } = snapshot;
  const headers = 28 + 8 * String(countOf(rows)).length;
  const { element, seen, look, reveal, cellAt } = useSeen(picture, headers);
  const [selecting, setSelecting] = useState(false);

  const { top, bottom, left, right } = windowOf(picture, seen);
  // The same object for the same cells: rows are drawn again only when the window moves over a cell.
  const window = useMemo(() => ({ top, bottom, left, right }), [top, bottom, left, right]);
  const mergesSeen = useMemo(
    () => merges.filter((each) => touches(each, window)),
    [merges, window],
  );
  const drawnRows = [...new Set([...mergesSeen.map((merge) => merge.top), ...lines(top, bottom)])]
    .filter((row) => sizeOf(rows, row) > 0)
    .sort((a, b) => a - b);
  const drawnColumns = lines(left, right).filter((column) => sizeOf(columns, column) > 0);

  const area = areaOf(selection, merges);
  const wholeCell = ({ row, column }: CellPlace): Area =>
    mergeAt(merges, row, column) ?? cellArea({ row, column });
  const active = wholeCell(selection.active);

  const revealed = useRef(-1);
  useEffect(() => {
    if (revealed.current === sought) return;
    revealed.current = sought;
    reveal(area);
    // Where the page itself is scrolled, the sheet may be out of sight.
    if (sought > 0) element.current?.scrollIntoView({ block: 'nearest' });
  });

  const press = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    const { key, shiftKey: shift, ctrlKey, metaKey } = event;
    const pressed = { key, shift, ctrl: ctrlKey || metaKey, seen: seen.height };
    const next = moved(selection, pressed, picture, { merges, used: snapshot.area });
    if (!next) return;
    event.preventDefault();
    onSelect(next);
    reveal(wholeCell(next.active));
  };

  const begin = ({ button, clientX, clientY, shiftKey, pointerType }: PointerEvent): void => {
    const place = button === 0 ? cellAt(clientX, clientY) : null;
    if (!place) return;
    onSelect({ anchor: shiftKey ? selection.anchor : place, active: place });
    setSelecting(pointerType === 'mouse');
  };

  const extend = ({ buttons, clientX, clientY }: PointerEvent): void => {
    const place = selecting && buttons === 1 ? cellAt(clientX, clientY) : null;
    const { row, column } = selection.active;
    if (!place || (place.row === row && place.column === column)) return;
    onSelect({ anchor: selection.anchor, active: place });
  };

  const copy = (event: ClipboardEvent): void => {
    const clip = copyOf(picture, area, language);
    if (!clip) return;
    event.preventDefault();
    putClip(event.clipboardData, clip);
  };

  const width = headers + totalOf(columns);
  const isRange = areaName(area) !== areaName(active);
  const box = {
    top: startOf(rows, area.top) - 1,
    left: headers + startOf(columns, area.left) - 1,
    width: startOf(columns, area.right + 1) - startOf(columns, area.left) + 1,
    height: startOf(rows, area.bottom + 1) - startOf(rows, area.top) + 1,
  };
  const tall = { top: startOf(rows, top), height: startOf(rows, bottom + 1) - startOf(rows, top) };

  return (
    <div
      ref={element}
      role="grid"
      tabIndex={0}
      aria-label={words.grid(sheet)}
      aria-description={words.hint}
      aria-readonly="true"
      aria-multiselectable="true"
      aria-rowcount={countOf(rows) + 1}
      aria-colcount={countOf(columns) + 1}
      aria-activedescendant={
        drawnRows.includes(active.top) ? `cell-${cellName(active.top, active.left)}` : undefined
      }
      className={styles.grid}
      onScroll={look}
      onKeyDown={press}
      onCopy={copy}
      onPointerDown={begin}
      onPointerMove={extend}
      onPointerUp={() => setSelecting(false)}
    >
      <ColumnHeaders
        columns={columns}
        drawn={drawnColumns}
        selected={area}
        left={headers}
        width={width}
        corner={words.corner}
      />
      <div role="rowgroup" className={styles.body} style={{ width, height: totalOf(rows) }}>
        {looks.gridLines &&
          drawnColumns.map((column) => (
            <div
              key={column}
              aria-hidden="true"
              className={styles.line}
              style={{ left: headers + startOf(columns, column + 1) - 1, ...tall }}
            />
          ))}
        {drawnRows.map((row) => (
          <GridRow
            key={row}
            picture={picture}
            marks={marks}
            row={row}
            window={window}
            merges={mergesSeen}
            active={row === active.top ? active.left : 0}
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
        style={box}
      />
    </div>
  );
}
