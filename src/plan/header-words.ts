import { fold } from '../text/fold';
import type { ColumnRole } from './plan';

/** What a header may mean, and how strongly its words say so (3 plainly, 1 only for want of better). */
export interface HeaderMeaning {
  readonly role: ColumnRole;
  readonly strength: 1 | 2 | 3;
}

interface HeaderWords extends HeaderMeaning {
  /** Every one of these must stand in the header; "a|b" is either. Folded. */
  readonly words: readonly string[];
  /** None of these may. */
  readonly not?: readonly string[];
}

const UNIT_WORDS = 'don vi|co quan|bo phan|nguoi|phong|to chuc|dau moi|ban nganh|to';

/**
 * The wording of column headers. The same words can mean two things ("Tiến độ" is a deadline in a
 * plan and a status in a report): then both are listed, and the columns beside it decide.
 */
const HEADER_WORDS: readonly HeaderWords[] = [
  { role: 'number', strength: 3, words: ['stt|tt|so tt|so thu tu|s.t.t|no.'] },
  { role: 'number', strength: 1, words: ['id|ma so|buoc'] },

  { role: 'notes', strength: 3, words: ['ghi chu|luu y'] },
  { role: 'budget', strength: 3, words: ['kinh phi|du toan'] },
  { role: 'evidence', strength: 3, words: ['minh chung|ho so luu|so van ban'] },
  { role: 'percent', strength: 3, words: ['%|phan tram|ty le hoan thanh'] },

  { role: 'from', strength: 3, words: ['bat dau|tu ngay|khoi dau'] },
  { role: 'to', strength: 3, words: ['ket thuc|den ngay'], not: ['bat dau', 'tu ngay'] },

  { role: 'completedOn', strength: 3, words: ['thuc te', 'hoan thanh|thoi gian|ngay'] },
  { role: 'completedOn', strength: 3, words: ['hoan thanh ngay|da hoan thanh luc'] },
  { role: 'completedOn', strength: 2, words: ['ngay hoan thanh'], not: ['du kien'] },
  { role: 'timeline', strength: 1, words: ['ngay hoan thanh'], not: ['thuc te'] },

  { role: 'status', strength: 3, words: ['tinh trang|trang thai|muc do hoan thanh'] },
  { role: 'status', strength: 3, words: ['tinh hinh thuc hien|danh gia'] },
  {
    role: 'timeline',
    strength: 3,
    words: ['thoi gian|thoi han|thoi diem|deadline'],
    not: ['thuc te'],
  },
  {
    role: 'timeline',
    strength: 3,
    words: ['han hoan thanh|han thuc hien|han bao cao|han cuoi|ngay den han'],
  },
  { role: 'timeline', strength: 2, words: ['tien do'] },
  { role: 'status', strength: 1, words: ['tien do'] },

  { role: 'support', strength: 3, words: ['phoi hop'], not: ['chu tri'] },
  { role: 'unit', strength: 3, words: ['chu tri'], not: ['phoi hop', 'lanh dao', 'ldvp'] },
  { role: 'unit', strength: 3, words: ['thuc hien', UNIT_WORDS], not: ['thoi gian'] },
  { role: 'unit', strength: 2, words: ['chu tri', 'phoi hop'] },
  { role: 'unit', strength: 2, words: ['trach nhiem|phan cong|phu trach|dau moi'] },
  { role: 'unit', strength: 2, words: ['don vi|co quan'], not: ['tinh', 'phoi hop', 'cong viec'] },
  { role: 'person', strength: 3, words: ['nguoi dung dau|lanh dao|ldvp|nguoi phu trach'] },
  { role: 'unit', strength: 1, words: ['nguoi|lanh dao|ldvp'] },

  { role: 'result', strength: 3, words: ['ket qua|san pham|bieu mau'], not: ['danh gia'] },
  {
    role: 'content',
    strength: 3,
    words: ['noi dung', 'cong viec|nhiem vu|thuc hien|hoat dong|trien khai'],
  },
  { role: 'content', strength: 3, words: ['ten nhiem vu|ten cong viec|nhiem vu, giai phap'] },
  {
    role: 'content',
    strength: 2,
    words: ['noi dung|cong viec|nhiem vu|hoat dong|trinh tu|dau viec'],
  },
];

const FOOTNOTE_MARKS = /\[\d+\]|\(\d+\)|\*+/g;
const LONGEST_HEADER = 90;

/** Words of a header must stand alone: "tt" is no part of "ttpvhcc". */
const holdsWords = (text: string, words: string): boolean =>
  words.split('|').some((word) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const before = text.charAt(at - 1);
      const after = text.charAt(at + word.length);
      if (!/[a-z0-9]/.test(before) && !/[a-z0-9]/.test(after)) return true;
    }
    return false;
  });

/** What a header's text may mean; empty where it is no header. The strongest meaning of each role. */
export function headerMeanings(text: string): readonly HeaderMeaning[] {
  if (text.length > LONGEST_HEADER) return [];
  const folded = fold(text.replace(FOOTNOTE_MARKS, ' '));
  if (folded === '') return [];
  const meanings: HeaderMeaning[] = [];
  for (const { role, strength, words, not = [] } of HEADER_WORDS) {
    if (meanings.some((meaning) => meaning.role === role)) continue;
    if (!words.every((word) => holdsWords(folded, word))) continue;
    if (not.some((word) => holdsWords(folded, word))) continue;
    meanings.push({ role, strength });
  }
  return meanings;
}
