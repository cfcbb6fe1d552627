/** A defined name. */
export interface DefinedName {
  readonly name: string;
  /** With its "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

/** A letter, "_" or "\" first; no spaces; not what reads as a cell ("A1", "R1C1"). */
export const isName = (text: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(text) &&
  !/^[A-Za-z]{1,3}\d{1,7}$/.test(text) &&
  !/^[rc]\d*(c\d*)?$/i.test(text);
