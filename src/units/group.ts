import { CAPITALS, SMALL_LETTERS } from '../text/letters';
import { unaccented } from '../text/spell';
import { isHonorific } from './going-on';
import type { Span } from './span';
import type { Opening } from './opening';
import type { Token } from './token';

/** After "cán bộ" they say which single one. */
const OF_A_POST: ReadonlySet<string> = new Set([
  'phu trach',
  'chuyen trach',
  'dau moi',
  'kiem nhiem',
]);

type Open = (at: number, end: number) => Opening;

const NAME = new RegExp(`^[${CAPITALS}][${SMALL_LETTERS}]`);
const DEPUTY = 'phó';
const OFFICER = 'chuyên viên';
const ALWAYS_MANY: ReadonlySet<string | null> = new Set(['staff', 'public']);

/**
 * Whether a unit is many at once: "các phòng", "UBND các xã, thị trấn", "Thủ trưởng các đơn vị".
 * `isAmongMany`: see `amongMany`.
 */
export function isGroup(
  tokens: readonly Token[],
  span: Span,
  isAmongMany: boolean,
  open: Open,
): boolean {
  if (span.before.length > 0) return false;
  const { head, plural } = span.opening;
  if (plural || isAmongMany || isOfMany(span, open)) return true;
  if (!span.opening.asNoun) return span.listed > 0;
  if (span.listed > 1) return true;
  if (ALWAYS_MANY.has(head?.list ?? null)) return !isNamed(tokens, span);
  return head?.words === 'địa phương' || isAnyConcerned(tokens, span);
}

/** "đơn vị liên quan", "cơ quan có liên quan" */
function isAnyConcerned(tokens: readonly Token[], { opening, to }: Span): boolean {
  const next = tokens.slice(opening.after, Math.min(to, opening.after + 3));
  return next
    .flatMap(({ said }) => said.map(unaccented))
    .join(' ')
    .includes('lien quan');
}

/** "Công chức Văn phòng - Thống kê", "Cán bộ phụ trách ISO": one post. */
function isNamed(tokens: readonly Token[], { opening, to }: Span): boolean {
  if (opening.after >= to) return false;
  const first = tokens[opening.after];
  if (NAME.test(first?.abbreviation?.full ?? first?.text ?? '')) return true;
  const next = tokens.slice(opening.after, Math.min(to, opening.after + 2));
  return OF_A_POST.has(next.flatMap(({ said }) => said.map(unaccented)).join(' '));
}

/**
 * "UBND các xã", "Tổ công nghệ số cộng đồng 12 ấp", "Thủ trưởng các cơ quan", "Thư ký ISO các phòng"; not "Liên
 * hiệp các Hội", which is one.
 */
function isOfMany({ nameFrom, to, opening }: Span, open: Open): boolean {
  const ofMembers =
    opening.head?.family === 'committee' ||
    opening.head?.list === 'staff' ||
    opening.head?.words === OFFICER;
  for (let at = opening.after; at < to; at++) {
    const { plural, asNoun, head } = open(at, to);
    if (plural && asNoun && head?.kind === 'territory') return true;
  }
  for (let at = nameFrom; at < to;) {
    const { head, plural, after } = open(at, to);
    if (plural && at > nameFrom) return true;
    if (head === null && ofMembers) {
      at++;
      continue;
    }
    if (head === null || (head.kind !== 'person' && head.family !== 'authority' && !ofMembers))
      return false;
    at = after;
  }
  return false;
}

/**
 * Of each unit, in order: whether it is a person's role that "các" further up makes many ("Các đồng chí
 * Phó Chủ tịch, Trưởng đoàn thể").
 */
export function amongMany(spans: readonly Span[]): readonly boolean[] {
  let before = false;
  return spans.map(({ opening: { head, plural }, close }, i) => {
    const other = spans[i - 1]?.opening.head ?? null;
    const alike = isHonorific(other) || head?.words.startsWith(DEPUTY) === true;
    before = head?.kind === 'person' && (plural || (close && before && alike));
    return before;
  });
}
