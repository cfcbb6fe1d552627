import type { Span } from './span';
import type { Opening } from './opening';
import type { Token } from './words';

type Open = (at: number, end: number) => Opening;

const NAME = /^\p{Lu}\p{Ll}/u;
const ALWAYS_MANY: ReadonlySet<string | null> = new Set(['people', 'business']);

/** Whether a unit is many at once: "các phòng", "UBND các xã, thị trấn", "Thủ trưởng các đơn vị". */
export function isGroup(
  tokens: readonly Token[],
  spans: readonly Span[],
  at: number,
  open: Open,
): boolean {
  const span = spans[at];
  if (span === undefined || span.before.length > 0) return false;
  const { head, plural } = span.opening;
  if (plural || isAmongMany(spans, at) || isOfMany(span, open) || isCounted(tokens, span, open)) {
    return true;
  }
  if (!span.opening.asNoun) return span.listed > 0;
  if (span.listed > 1) return true;
  if (ALWAYS_MANY.has(head?.list ?? null)) return !isNamed(tokens, span);
  return head?.words === 'địa phương' || isAnyConcerned(tokens, span);
}

/** "đơn vị liên quan", "cơ quan có liên quan" */
function isAnyConcerned(tokens: readonly Token[], { opening, to }: Span): boolean {
  const next = tokens.slice(opening.after, Math.min(to, opening.after + 3));
  return next
    .flatMap(({ said }) => said)
    .join(' ')
    .includes('lien quan');
}

/** "Công chức Văn phòng - Thống kê": one post. */
const isNamed = (tokens: readonly Token[], { opening, to }: Span): boolean =>
  opening.after < to && NAME.test(tokens[opening.after]?.text ?? '');

/** "UBND các xã", "Thủ trưởng các cơ quan", "Thư ký ISO các phòng"; not "Liên hiệp các Hội", which is one. */
function isOfMany({ nameFrom, to, opening }: Span, open: Open): boolean {
  const isCommittee = opening.head?.family === 'committee';
  const next = open(opening.after, to);
  if (next.plural && next.asNoun && next.head?.kind === 'territory') return true;
  for (let at = nameFrom; at < to;) {
    const { head, plural, after } = open(at, to);
    if (plural && at > nameFrom) return true;
    if (head === null && isCommittee) {
      at++;
      continue;
    }
    if (head === null || (head.kind !== 'person' && head.family !== 'authority' && !isCommittee))
      return false;
    at = after;
  }
  return false;
}

/** "Tổ công nghệ số cộng đồng 12 ấp" */
function isCounted(tokens: readonly Token[], { nameFrom, to }: Span, open: Open): boolean {
  for (let at = nameFrom; at < to - 1; at++) {
    if (Number(tokens[at]?.text) > 1 && open(at + 1, to).head?.kind === 'territory') return true;
  }
  return false;
}

/** "Các đồng chí Phó Chủ tịch, Trưởng đoàn thể": the roles that follow are several persons too. */
function isAmongMany(spans: readonly Span[], at: number): boolean {
  for (let i = at; i >= 0; i--) {
    const span = spans[i];
    if (span?.opening.head?.kind !== 'person') return false;
    if (span.opening.plural) return true;
    if (!span.close) return false;
  }
  return false;
}
