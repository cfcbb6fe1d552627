const UNITS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  gieng: 1,
  chap: 12,
};
const UNIT = 'mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin';
const DAY_IN_WORDS = new RegExp(
  `ngay (?:mong |mung )?((?:(?:hai |ba )?muoi(?: (?:${UNIT}))?)|${UNIT}) thang (muoi(?: (?:mot|hai))?|gieng|chap|${UNIT})(?![a-z])`,
  'g',
);

/** "hai muoi lam" → 25 */
function numberOf(words: string): number {
  const tens = words.indexOf('muoi');
  if (tens < 0) return UNITS[words] ?? 0;
  const before = words.slice(0, tens).trim();
  const after = words.slice(tens + 'muoi'.length).trim();
  return (before === '' ? 1 : (UNITS[before] ?? 0)) * 10 + (UNITS[after] ?? 0);
}

/** Folded words in which days said in words are in figures: "ngay muoi lam thang sau" → "ngay 15 thang 6". */
export function withNumerals(folded: string): string {
  if (!folded.includes('ngay ')) return folded;
  return folded.replace(
    DAY_IN_WORDS,
    (_, day: string, month: string) => `ngay ${numberOf(day)} thang ${numberOf(month)}`,
  );
}
