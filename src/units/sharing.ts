import { beginsWithCapital } from '../text/letters';
import { isFieldToo, isHonorific } from './going-on';
import type { Opening } from './opening';
import type { Piece, WordPiece } from './pieces';
import { isSector, sectorBegins } from './sector';
import type { Range, Span } from './span';
import type { Token } from './token';

/** Bodies of which "Sở Nội vụ, Tài chính" names two. */
const SHARING = new Set(['sở', 'bộ', 'phòng']);

/** Decides what units share the words that stand before them: "các Sở: Nội vụ, Tài chính". */
export class Sharing {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly open: (at: number, end: number) => Opening,
  ) {}

  /**
   * What every member of an enumeration after the unit and a colon begins with: the heads of "Các
   * Cục", "Cục trưởng các Cục", "UBND các xã", "Các đồng chí", and nothing more, without "các". Null
   * where the unit introduces none.
   */
  headsOf({ nameFrom, to, opening }: Span): readonly Range[] | null {
    const ranges: Range[] = [];
    let from = nameFrom;
    let plural = false;
    let last = opening;
    for (; from < to; from = last.after) {
      last = this.open(from, to);
      if (last.head === null) return null;
      plural ||= last.plural;
      ranges.push({
        from: last.plural ? this.afterPlural(from, last.after) : from,
        to: last.after,
      });
    }
    const list = last.head?.list ?? null;
    const isShared = list === 'organ' || list === 'territory' || isHonorific(last.head);
    return plural && isShared ? ranges : null;
  }

  /** The first token after "các", "tất cả các". */
  afterPlural(from: number, after: number): number {
    let at = from;
    while (at < after && this.open(at, after).plural) at++;
    return at;
  }

  /** Whether the piece is a further member of the enumeration that the unit is a member of. */
  isMember(current: Span, piece: WordPiece): boolean {
    const { head: own, plural } = piece.opening;
    // "Các Vụ: Pháp chế, Tổ chức cán bộ": a field of work
    const isField = own?.kind === 'noun' && isFieldToo(own) && this.isCapital(piece);
    if (plural || (own !== null && !(isField && piece.joiner !== 'hard'))) return false;
    if (piece.joiner === 'hard') return true;
    if (current.member === 'hard' || piece.joiner === 'dash' || piece.joiner === 'line')
      return false;
    const head = this.headOfMember(current);
    return !sectorBegins(head, this.tokens.slice(current.nameFrom, piece.to));
  }

  /** "Các Sở Tài chính, Nội vụ"; "UBND xã A, phường B" */
  sharesHead(current: Span, piece: WordPiece): boolean {
    const { opening } = current;
    const { head } = piece.opening;
    if (head?.kind === 'territory') {
      return opening.head?.family === 'authority' && !piece.opening.plural && !piece.opening.asNoun;
    }
    if (head !== null || piece.joiner === 'line' || piece.joiner === 'dash') return false;
    if (piece.joiner === 'slash') return false;
    const shared = current.before.length > 0;
    const body = shared ? this.headOfMember(current) : (opening.head?.words ?? '');
    if (!shared && !opening.plural && !SHARING.has(body)) return false;
    const own = this.tokens.slice(shared ? current.nameFrom : opening.after, current.to);
    const next = this.tokens.slice(piece.from, piece.to);
    return (
      isSector(body, own) && sectorBegins(body, next) && !sectorBegins(body, [...own, ...next])
    );
  }

  /** "Phòng Nội vụ; Tài chính - Kế hoạch": a field, after whatever parts them. */
  mayBeSector(current: Span, { from, to, opening }: WordPiece): boolean {
    const body = current.opening.head?.words ?? '';
    return opening.head === null && sectorBegins(body, this.tokens.slice(from, to));
  }

  private isCapital({ from }: Pick<Range, 'from'>): boolean {
    return beginsWithCapital(this.tokens[from]?.text ?? '');
  }

  private headOfMember({ before }: Span): string {
    const range = before.at(-1);
    return range === undefined ? '' : (this.open(range.from, range.to).head?.words ?? '');
  }
}

/** Whether a `;` parts the members of the enumeration that goes on from here. */
export function partedHard(pieces: readonly Piece[], from: number): boolean {
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'words' || piece.opening.head !== null || piece.opening.plural)
      return false;
    if (piece.joiner === 'hard') return true;
  }
  return false;
}
