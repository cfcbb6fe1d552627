import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { columnName, type Area } from '../../workbook/address';
import { sizeOf, startOf, type Axis } from './axis';

export const HEADER_HEIGHT = 22;

const useStyles = makeStyles({
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
  active: {
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
    overflow: 'hidden',
  },
  unseen: { position: 'absolute', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** The letters of the columns that are drawn. */
export function ColumnHeaders({
  columns,
  drawn,
  selected,
  left,
  width,
  corner,
}: {
  readonly columns: Axis;
  readonly drawn: readonly number[];
  readonly selected: Area;
  /** The width of the row numbers. */
  readonly left: number;
  readonly width: number;
  /** What the row numbers are called. */
  readonly corner: string;
}): ReactElement {
  const styles = useStyles();
  return (
    <div role="row" aria-rowindex={1} className={styles.headers} style={{ width }}>
      <div role="columnheader" aria-colindex={1} className={styles.corner} style={{ width: left }}>
        <span className={styles.unseen}>{corner}</span>
      </div>
      {drawn.map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 1}
          className={mergeClasses(
            styles.header,
            column >= selected.left && column <= selected.right && styles.active,
          )}
          style={{ left: left + startOf(columns, column), width: sizeOf(columns, column) }}
        >
          {columnName(column)}
        </div>
      ))}
    </div>
  );
}
