import { foldLetters } from '../text/fold';
import { tidy } from '../text/tidy';

/** What is said of one occurrence by its number. */
export interface Occasion {
  /** 0-based. */
  readonly index: number;
  readonly words: string;
}

/** "Lần 2:", "Đợt thứ hai:", at the start of the text or after a stop. Folded. */
const HEAD = /(?:^|[;,.] ?)(?:lan|dot|ky) (?:thu )?(\d{1,2}|nhat|mot|hai|ba|tu|bon) ?: ?/g;
const NUMBERS: Readonly<Record<string, number>> = {
  nhat: 1,
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
};

/** "Lần 1: chưa thực hiện; lần 2: hoàn thành ngày 14/6/2024": what a text lists of each occurrence; null where it lists none. */
export function occasionsIn(text: string): readonly Occasion[] | null {
  if (!text.includes(':')) return null;
  const line = tidy(text.replaceAll('\n', '; '));
  const heads = [...foldLetters(line).matchAll(HEAD)];
  if (heads.length === 0) return null;
  return heads.map((head, n) => ({
    index: (NUMBERS[head[1] ?? ''] ?? Number(head[1])) - 1,
    words: line.slice(head.index + head[0].length, heads[n + 1]?.index),
  }));
}
