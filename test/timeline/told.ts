import { readTimeline } from '../../src/timeline/read';

/** The due dates that an expression is read to, and its kind: "dated 2024-06-30 2024-12-31". */
export function told(text: string, year = 2024): string {
  const { kind, occurrences } = readTimeline(text, year);
  return [kind, ...occurrences.map(({ due }) => due)].join(' ');
}

/** The windows as "from..due". */
export const windows = (text: string, year = 2024): string[] =>
  readTimeline(text, year).occurrences.map(({ from, due }) => `${from}..${due}`);
