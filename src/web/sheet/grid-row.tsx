import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import type { Language } from '../../locales/language';
import type { PageWords } from '../../locales/page-vi';
import { cellName, type Area } from '../../workbook/address';
import type { SheetPicture } from '../file/book-file';
import { sizeOf, startOf } from './axis';
import { cellBoxes } from './cell-boxes';
import { boxStyle, textStyle, type SheetColors } from './cell-style';
import { MarkSign } from './mark-sign';
import type { ShownMarks } from './shown-marks';

export interface GridRowProps {
  readonly picture: SheetPicture;
  readonly marks: ShownMarks;
  readonly row: number;
  readonly window: Area;
  /** Those that reach into the window. */
  readonly merges: readonly Area[];
  /** The selected column where the selected cell is in this row, else 0. */
  readonly active: number;
  /** The width of the row numbers. */
  readonly headers: number;
  readonly colors: SheetColors;
  readonly zoom: number;
  readonly language: Language;
  readonly words: PageWords['sheet'];
}

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0, width: '100%', boxSizing: 'border-box' },
  lined: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  header: {
    position: 'sticky',
    left: 0,
    zIndex: 3,
    height: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '2px',
    fontSize: '12px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    userSelect: 'none',
  },
  activeHeader: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: 600,
  },
  overdue: { color: tokens.colorPaletteRedForeground1, fontWeight: 600 },
  cell: {
    position: 'absolute',
    top: '-1px',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'flex-start',
    padding: '0 2px',
    overflow: 'hidden',
    backgroundClip: 'padding-box',
    cursor: 'cell',
  },
  spilling: { overflow: 'visible', zIndex: 1 },
  text: { flexShrink: 0, lineHeight: 1.3, overflow: 'hidden', overflowWrap: 'anywhere' },
});

/** The cells of one row, with its number. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { picture, marks, row, window, merges, active, headers, colors, zoom, language, words } =
    props;
  const styles = useStyles();
  const { rows, looks } = picture;
  const mark = marks.ofRow(row);
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={mergeClasses(styles.row, looks.gridLines && styles.lined)}
      style={{ top: startOf(rows, row), height: sizeOf(rows, row) }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={mergeClasses(
          styles.header,
          mark === 'overdue' && styles.overdue,
          active > 0 && styles.activeHeader,
        )}
        style={{ width: headers }}
      >
        {row}
        {mark && <MarkSign kind={mark} label={words.marks[mark]} />}
      </div>
      {cellBoxes(picture, row, window, merges, active, language).map((box) => {
        const own = marks.at(row, box.column);
        return (
          <div
            key={box.column}
            id={`cell-${cellName(row, box.column)}`}
            role="gridcell"
            aria-colindex={box.column + 1}
            aria-colspan={box.columns > 1 ? box.columns : undefined}
            aria-rowspan={box.rows > 1 ? box.rows : undefined}
            aria-selected={box.column === active}
            className={mergeClasses(styles.cell, box.reach > box.width && styles.spilling)}
            style={{
              ...boxStyle(box, own, colors, looks.gridLines),
              marginLeft: headers,
            }}
          >
            {box.text !== '' && (
              <span className={styles.text} style={textStyle(box, own, colors, zoom)}>
                {box.text}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
});
