/** An edition of the standard; its year is the year from which it exists and may be cited. */
export interface StandardEdition {
  readonly standard: 'ISO 9001' | 'TCVN ISO 9001';
  readonly from: number;
}

/**
 * The editions of ISO 9001 and of the Vietnamese standard that adopts it. TCVN ISO 9001:2015 replaced
 * the edition of 2008 by decisions 4108 and 4109/QĐ-BKHCN of 31/12/2015. When Vietnam adopts the
 * edition of 2026, add it here.
 */
export const STANDARD_EDITIONS: readonly StandardEdition[] = [
  { standard: 'ISO 9001', from: 1987 },
  { standard: 'ISO 9001', from: 1994 },
  { standard: 'ISO 9001', from: 2000 },
  { standard: 'ISO 9001', from: 2008 },
  { standard: 'ISO 9001', from: 2015 },
  { standard: 'ISO 9001', from: 2026 },
  { standard: 'TCVN ISO 9001', from: 1996 },
  { standard: 'TCVN ISO 9001', from: 2000 },
  { standard: 'TCVN ISO 9001', from: 2008 },
  { standard: 'TCVN ISO 9001', from: 2015 },
];
