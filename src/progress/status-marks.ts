import { Phrases } from '../text/phrases';

/** What says by itself, as the whole text, that it is done; in everyday spelling. */
export const DONE_MARKS = new Phrases(['x', 'v', 'ok', 'rồi', 'đạt', 'đã', 'có', 'yes']);
/** The same, that nothing was begun. */
export const NOT_BEGUN_MARKS = new Phrases(['không', 'no']);
/** No such text is longer. */
export const LONGEST_MARK = 8;

/** Ticks. */
export const DONE_SIGNS = /^[✓✔√☑✅]+$/u;
/** A tick, and the day beside it: "x (15/6)". */
export const TICKED = /^(?:[✓✔√☑✅]|[xv](?= ?[ (:,-]))[ (:,-]*(?=\d|ngay )/u;
