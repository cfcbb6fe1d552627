import { beginsWithCapital, beginsWithSmallLetter } from '../text/letters';
import { spell, spelledWords } from '../text/spell';
import type { Token } from './token';

export type Role = 'lead' | 'support';

/** Words that say who leads and who co-operates, where they stand in a cell. */
export interface RoleMark {
  /** null where the words only introduce ("Đơn vị thực hiện:"). */
  readonly role: Role | null;
  /** Whom it is said of: the units that come after it, or those before. */
  readonly of: 'after' | 'before';
  /** The token after it. */
  readonly next: number;
}

/** What is told of the place of a token. */
export interface Around {
  /** A unit with its name ends before it. */
  readonly isNamed: (at: number) => boolean;
  readonly beginsLine: (at: number) => boolean;
}

const NOWHERE: Around = { isNamed: () => false, beginsLine: () => false };

/** Phrases by their words, spelled, and the first words of them, to miss fast. */
interface PhraseSet {
  readonly all: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
}

function phrases(...list: readonly string[]): PhraseSet {
  const spelled = list.map(spelledWords);
  return {
    all: new Set(spelled.map((words) => words.join(' '))),
    firsts: new Set(spelled.map(([first = '']) => first)),
  };
}

const LEAD = phrases('chủ trì thực hiện', 'chủ trì', 'đầu mối', 'thường trực tham mưu');
const SUPPORT = phrases('phối hợp thực hiện', 'phối hợp', 'tham gia phối hợp');
/** "là cơ quan chủ trì", "làm đầu mối", "với sự phối hợp của" */
const BEFORE_ROLE = phrases('là cơ quan', 'là đơn vị', 'là', 'làm', 'có sự', 'với sự');
/** What a unit does, after its name: "Thư ký ISO tổng hợp". */
const ACTS = phrases(
  ...[
    'tham mưu',
    'thực hiện',
    'tổng hợp',
    'phê duyệt',
    'duyệt',
    'ban hành',
    'theo dõi',
    'chỉ đạo',
    'đôn đốc',
  ],
  ...['tổ chức thực hiện', 'triển khai thực hiện', 'chỉ đạo thực hiện'],
);
/** They have an object: "tham mưu UBND tỉnh". */
const ADVISING = new Set([spell('tham')]);
/** "Vụ Kinh tế tổng hợp" is a name. */
const SUMMING = new Set([spell('tổng')]);
/** What may follow after a comma, in small letters where a name would have a capital. */
const FURTHER = new Set(['trình', 'báo', 'đề', 'giúp'].map(spell));
const CLAUSE_ENDS = ',;.)';
/** A name may end so, though with no capital; other nouns are common ones ("đơn vị thực hiện"). */
const OFFICE = spelledWords('văn phòng').join(' ');
const AND = spell('và');
const TOWARDS = phrases('với', 'cùng với', 'cùng', 'của');
/** What a label before a colon is made of, beside the words of the roles. */
const OF_LABEL = new Set(
  [
    ...['đơn vị', 'cơ quan', 'cá nhân', 'người', 'tổ chức', 'bộ phận', 'chính', 'chịu trách nhiệm'],
    ...['tham gia', 'tham mưu', 'thực hiện', 'được giao', 'có thẩm quyền quyết định'],
    ...['thường trực', 'theo dõi', 'trực tiếp', 'và', 'phân công', 'phòng'],
  ].flatMap(spelledWords),
);
const LONGEST_LABEL = 10;
const MANY = new Set(['các', 'những'].map(spell));
/** "CT: Phòng Nội vụ; PH: các phòng", "Phòng Nội vụ (CT), các phòng (PH)" */
const SHORT_LABELS: ReadonlyMap<string, Role> = new Map([
  ['CT', 'lead'],
  ['PH', 'support'],
  ['ĐVCT', 'lead'],
  ['ĐVPH', 'support'],
  ['CQCT', 'lead'],
  ['CQPH', 'support'],
  ['Chính', 'lead'],
  ['chính', 'lead'],
  ['Phụ', 'support'],
  ['phụ', 'support'],
]);
/** "Giao Sở Nội vụ …", "Đề nghị Ủy ban …" */
const GIVEN = phrases('giao', 'đề nghị');
/** With what a mark of a role can begin, to miss fast. */
const FIRSTS: ReadonlySet<string> = new Set(
  [LEAD, SUPPORT, BEFORE_ROLE].flatMap(({ firsts }) => [...firsts]),
);

const isMark = (token: Token | undefined, marks: string): boolean =>
  token !== undefined && token.kind === 'mark' && marks.includes(token.text);

/** The token after the longest of the phrases that stands here; null where none does. */
function after(tokens: readonly Token[], at: number, { all, firsts }: PhraseSet): number | null {
  if (!firsts.has(tokens[at]?.said[0] ?? '')) return null;
  let said = '';
  let found: number | null = null;
  for (let i = at; i < Math.min(tokens.length, at + 4); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') break;
    said = said === '' ? token.said.join(' ') : `${said} ${token.said.join(' ')}`;
    if (all.has(said)) found = i + 1;
  }
  return found;
}

function roleWords(tokens: readonly Token[], at: number): { role: Role; next: number } | null {
  if (!FIRSTS.has(tokens[at]?.said[0] ?? '')) return null;
  const lead = after(tokens, at, LEAD);
  if (lead !== null) return { role: 'lead', next: lead };
  const support = after(tokens, at, SUPPORT);
  return support === null ? null : { role: 'support', next: support };
}

/** "- Đơn vị chủ trì:", "Cơ quan thực hiện:" where a phrase begins. */
function labelAt(tokens: readonly Token[], at: number): RoleMark | null {
  const short = SHORT_LABELS.get(tokens[at]?.text ?? '');
  if (short !== undefined && isMark(tokens[at + 1], ':')) {
    return { role: short, of: 'after', next: at + 2 };
  }
  if (short !== undefined && isMark(tokens[at - 1], '(') && isMark(tokens[at + 1], ')')) {
    return { role: short, of: 'before', next: at + 1 };
  }
  const given = after(tokens, at, GIVEN);
  if (given !== null && beginsWithCapital(tokens[given]?.text ?? '')) {
    return { role: null, of: 'after', next: given };
  }
  let role: Role | null = null;
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_LABEL); i++) {
    const token = tokens[i];
    if (isMark(token, ':')) return i === at ? null : { role, of: 'after', next: i + 1 };
    if (isMark(token, ',/(')) continue;
    const words = roleWords(tokens, i);
    if (words !== null) {
      role ??= words.role;
      i = words.next - 1;
    } else if (token === undefined || !token.said.every((word) => OF_LABEL.has(word))) return null;
    else if (token.kind === 'mark') return null;
  }
  return null;
}

/** The token after words that say only what a unit does, or that it leads; null where others stand. */
export const afterDeed = (tokens: readonly Token[], at: number): number | null =>
  after(tokens, at, ACTS) ?? roleWords(tokens, at)?.next ?? null;

const isFurther = (token: Token | undefined): boolean =>
  token !== undefined && FURTHER.has(token.said[0] ?? '') && beginsWithSmallLetter(token.text);

/** The token after what an act is done for: at a mark, a new line or the words of a role. */
function objectEnd(tokens: readonly Token[], from: number, { beginsLine }: Around): number {
  let at = from;
  for (; at < tokens.length; at++) {
    if (beginsLine(at) || roleWords(tokens, at) !== null) break;
    // "tham mưu, trình UBND tỉnh"
    const goesOn = isMark(tokens[at], ',') && isFurther(tokens[at + 1]);
    if (isMark(tokens[at], CLAUSE_ENDS) && !goesOn) break;
  }
  return at;
}

/**
 * An act that ends the phrase, in small letters where a name would have a capital; with whom or what
 * it is done for ("Sở Nội vụ tham mưu UBND tỉnh").
 */
function actAt(tokens: readonly Token[], at: number, around: Around): RoleMark | null {
  const token = tokens[at];
  if (
    token === undefined ||
    !ACTS.firsts.has(token.said[0] ?? '') ||
    !beginsWithSmallLetter(token.text)
  ) {
    return null;
  }
  const act = after(tokens, at, ACTS);
  if (act === null) return null;
  const said = token.said.join(' ');
  const named = around.isNamed(at);
  const advises = named && ADVISING.has(said);
  const next = advises ? objectEnd(tokens, act, around) : act;
  if (!advises && !(tokens[next] === undefined || isMark(tokens[next], CLAUSE_ENDS))) return null;
  const [first, last] = [tokens[at - 2], tokens[at - 1]];
  const isOffice =
    beginsWithCapital(first?.text ?? '') &&
    `${first?.said.join(' ')} ${last?.said.join(' ')}` === OFFICE;
  const closes = (named && !SUMMING.has(said)) || beginsWithCapital(last?.text ?? '') || isOffice;
  return closes ? { role: null, of: 'before', next } : null;
}

/**
 * The mark of a role at this token, if one stands here. `first`: a phrase begins here. "Chủ trì" and
 * "phối hợp" are marks only where the phrase ends after them or the unit follows: "các cơ quan chủ
 * trì soạn thảo" is a name.
 */
export function roleAt(
  tokens: readonly Token[],
  at: number,
  first: boolean,
  around: Around = NOWHERE,
): RoleMark | null {
  const label = first ? labelAt(tokens, at) : null;
  if (label !== null) return label;
  if (!first) {
    const act = actAt(tokens, at, around);
    if (act !== null) return act;
  }
  if (!FIRSTS.has(tokens[at]?.said[0] ?? '')) return null;
  const words = roleWords(tokens, after(tokens, at, BEFORE_ROLE) ?? at);
  if (words === null) return null;
  const { role, next } = words;
  const towards = role === 'support' ? after(tokens, next, TOWARDS) : null;
  if (towards !== null) return { role, of: 'after', next: towards };
  const following = tokens[next];
  const ends =
    following === undefined ||
    isMark(following, ',;.)/+-') ||
    following.said.join(' ') === AND ||
    roleWords(tokens, next) !== null;
  if (isMark(following, ':')) return { role, of: 'after', next: next + 1 };
  // "Sở Nội vụ phối hợp các sở", "… phối hợp Sở Tài chính"
  const whom = MANY.has(following?.said[0] ?? '') || beginsWithCapital(following?.text ?? '');
  if (role === 'support' && whom && beginsWithSmallLetter(tokens[at]?.text ?? '')) {
    return { role, of: 'after', next };
  }
  if (ends) return { role, of: 'before', next };
  return first ? { role, of: 'after', next } : null;
}
