import type { Pen } from './pen';

/** The sizes that Office may ask for, in pixels. */
export const SIZES: readonly number[] = [16, 20, 24, 32, 40, 64, 80];

// They hold on the light and on the dark ribbon of Office: paper is white, and has an edge.
const PAPER = '#ffffff';
const BARE = '#dfe4e8';
const EDGE = '#5f6b76';
const FAINT = '#9aa5af';
const BLUE = '#0f6cbd';
const DARK_BLUE = '#0b4a86';
const RED = '#c4314b';
const AMBER = '#f2b134';
const GREEN = '#107c41';

type Place = readonly [x: number, y: number];

/** Small sizes have room for fewer lines. */
const isSmall = (size: number): boolean => size < 24;

/** The add-in: a calendar, ticked. */
function plan(pen: Pen): string {
  const tick = pen.stroke(
    [
      [4.3, 10.1],
      [7, 12.7],
      [11.8, 7.4],
    ],
    PAPER,
    1.9,
  );
  return pen.picture(
    pen.box(1, 2, 15, 15, BLUE, 1.5),
    pen.box(1, 2, 15, 5, DARK_BLUE, 1.5),
    pen.box(4, 1, 5, 4, FAINT),
    pen.box(11, 1, 12, 4, FAINT),
    tick,
  );
}

function page(pen: Pen, right: number): string {
  const lines = isSmall(pen.size) ? [4, 7] : [3.5, 5.5, 7.5, 9.5];
  return [
    pen.frame(2, 1, right, 15, PAPER, EDGE),
    ...lines.map((top) => pen.rule(4, right - 2, top, FAINT)),
  ].join('');
}

/** A sign on the lower right: on a disc where there is room for one, else alone. */
function sign(pen: Pen, color: string, strokes: readonly (readonly Place[])[]): string {
  const around = isSmall(pen.size)
    ? strokes.map((places) => pen.stroke(places, PAPER, 3.6)).join('')
    : pen.disc(11, 11, 4.5, color, PAPER);
  const [ink, width] = isSmall(pen.size) ? [color, 2] : [PAPER, 1.3];
  return around + strokes.map((places) => pen.stroke(places, ink, width)).join('');
}

/** Check: a page, and a tick on it. */
function check(pen: Pen): string {
  const tick: readonly Place[] = isSmall(pen.size)
    ? [
        [7.5, 11.5],
        [9.8, 13.8],
        [14, 9],
      ]
    : [
        [8.9, 11.1],
        [10.5, 12.7],
        [13.2, 9.7],
      ];
  return pen.picture(page(pen, 12), sign(pen, GREEN, [tick]));
}

/** A table of four rows; the second and third have the colours. */
function table(pen: Pen, second: string, third: string): string {
  return [
    pen.box(1, 2, 15, 14, PAPER),
    pen.box(1, 2, 15, 5, EDGE, 0.5),
    pen.box(1, 6, 15, 8, second),
    pen.box(1, 9, 15, 11, third),
    pen.frame(1, 2, 15, 14, 'none', EDGE),
  ].join('');
}

/** Mark what is overdue: a table with a red and an amber row. */
function mark(pen: Pen): string {
  return pen.picture(table(pen, RED, AMBER));
}

/** Clear the marks: the table with its rows bare, and a cross. */
function clear(pen: Pen): string {
  const [near, far] = isSmall(pen.size) ? [9, 14] : [9.4, 12.6];
  const cross: readonly (readonly Place[])[] = [
    [
      [near, near],
      [far, far],
    ],
    [
      [far, near],
      [near, far],
    ],
  ];
  return pen.picture(table(pen, BARE, BARE), sign(pen, EDGE, cross));
}

/** The report: a page with its chart. */
function report(pen: Pen): string {
  return pen.picture(
    pen.frame(2, 1, 14, 15, PAPER, EDGE),
    pen.rule(4, 12, 3, FAINT),
    isSmall(pen.size) ? '' : pen.rule(4, 9, 4.5, FAINT),
    pen.box(4, 9, 6, 13, GREEN),
    pen.box(7, 6, 9, 13, BLUE),
    pen.box(10, 10, 12, 13, RED),
  );
}

/** The pane: a window with its right side open. */
function pane(pen: Pen): string {
  return pen.picture(
    pen.box(1, 2, 15, 14, PAPER),
    pen.box(9, 4, 15, 14, BLUE),
    pen.box(1, 2, 15, 4, EDGE, 0.5),
    pen.frame(1, 2, 15, 14, 'none', EDGE),
    pen.rule(10, 13, 6.5, PAPER),
    pen.rule(10, 13, 9, PAPER),
    isSmall(pen.size) ? '' : pen.rule(10, 12, 11, PAPER),
  );
}

/** Every icon by the name of its files in assets/icons, drawn for a size. */
export const ICONS: ReadonlyMap<string, (pen: Pen) => string> = new Map([
  ['ke-hoach-iso', plan],
  ['kiem-tra', check],
  ['danh-dau', mark],
  ['bo-danh-dau', clear],
  ['bao-cao', report],
  ['mo-ngan', pane],
]);
