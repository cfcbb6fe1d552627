import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Area } from '../../workbook/address';
import { HEADER_HEIGHT } from './column-headers';
import type { Measures } from './measure';
import type { CellPlace } from './selection';
import { lineAt } from './axis';
import { scrollFor, type Seen } from './window';

/** An element that scrolls over the cells, and how to go about in it. */
export interface Frame {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly seen: Seen;
  /** To be called when it was scrolled. */
  readonly look: () => void;
  /** Scrolls so that the cells are in sight. */
  readonly reveal: (area: Area) => void;
  /** The cell at a point of the window; null outside of the cells. */
  readonly cellAt: (x: number, y: number) => CellPlace | null;
}

const NOTHING: Seen = { top: 0, left: 0, width: 0, height: 0 };

/** @param headers the width of the row numbers, which cover what is on the left */
export function useSeen({ rows, columns }: Measures, headers: number): Frame {
  const element = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(NOTHING);

  const look = useCallback((): void => {
    const { current } = element;
    if (!current) return;
    setSeen({
      top: current.scrollTop,
      left: current.scrollLeft,
      width: current.clientWidth - headers,
      height: current.clientHeight - HEADER_HEIGHT,
    });
  }, [headers]);

  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, [look]);

  const reveal = useCallback(
    ({ top, bottom, left, right }: Area): void => {
      const { current } = element;
      if (!current) return;
      const { scrollTop, scrollLeft, clientHeight, clientWidth } = current;
      current.scrollTo({
        top: scrollFor(
          rows,
          { first: top, last: bottom },
          { start: scrollTop, size: clientHeight - HEADER_HEIGHT },
        ),
        left: scrollFor(
          columns,
          { first: left, last: right },
          { start: scrollLeft, size: clientWidth - headers },
        ),
      });
    },
    [rows, columns, headers],
  );

  const cellAt = (x: number, y: number): CellPlace | null => {
    const { current } = element;
    if (!current) return null;
    const bounds = current.getBoundingClientRect();
    const [across, down] = [x - bounds.left - headers, y - bounds.top - HEADER_HEIGHT];
    if (across < 0 || down < 0 || across >= seen.width || down >= seen.height) return null;
    return {
      row: lineAt(rows, down + current.scrollTop),
      column: lineAt(columns, across + current.scrollLeft),
    };
  };

  return { element, seen, look, reveal, cellAt };
}
