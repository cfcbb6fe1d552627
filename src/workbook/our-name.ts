import type { OurSheet } from './snapshot';

/** The name, hidden and of the sheet's own, that tells a sheet of ours. */
export const OUR_NAME = '_kehoachiso';

const TEXT_LITERAL = /^\s*"((?:[^"]|"")*)"\s*$/;

/** Reads `"kind|period|digest"`, a formula (without "=") that is one text literal; null for anything else. */
export function readOurName(formula: string): OurSheet | null {
  const text = TEXT_LITERAL.exec(formula)?.[1]?.replaceAll('""', '"');
  const [kind, period, ...digest] = text?.split('|') ?? [];
  if (kind === undefined || period === undefined || digest.length === 0) return null;
  return { kind, period, digest: digest.join('|') };
}

/** The formula for a sheet of ours, without "=", as `readOurName` reads it. */
export function ourNameFormula({ kind, period, digest }: OurSheet): string {
  return `"${[kind, period, digest].join('|').replaceAll('"', '""')}"`;
}
