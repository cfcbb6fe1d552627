import { CAPITALS, LETTERS } from '../text/letters';
import { GoingOn, isFieldToo, isHonorific } from './going-on';
import type { Opening } from './opening';
import type { Piece, WordPiece } from './pieces';
import type { Role } from './roles';
import { sectorBegins } from './sector';
import { partedHard, Sharing } from './sharing';
import type { Span } from './span';
import type { Token } from './token';

type Open = (at: number, end: number) => Opening;

const NAME = new RegExp(`^[${CAPITALS}][${LETTERS}]`);

/** Puts the pieces together to units: what a piece begins decides whether it goes on or begins one. */
export class Joining {
  readonly spans: Span[] = [];
  private current: Span | null = null;
  private running: Role | null = null;
  private beforeBracket: Role | null = null;
  private unmarked = 0;
  private readonly goingOn: GoingOn;
  private readonly sharing: Sharing;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly open: Open,
  ) {
    this.goingOn = new GoingOn(tokens, open);
    this.sharing = new Sharing(tokens, open);
  }

  /** Takes the piece at this place of all the pieces; to be called for each, in order. */
  add(pieces: readonly Piece[], at: number): void {
    const piece = pieces[at];
    if (piece === undefined) return;
    if (piece.kind === 'words') {
      this.addWords(piece, pieces, at + 1);
      return;
    }
    this.current = null;
    if (piece.kind === 'roleEnd') {
      this.running = this.beforeBracket;
      this.unmarked = this.spans.length;
    } else if (piece.mark.of === 'after') {
      this.beforeBracket = this.running;
      this.running = piece.mark.role;
      this.unmarked = this.spans.length;
    } else if (piece.mark.role !== null) {
      const last = this.spans.length - 1;
      for (const span of this.spans.slice(piece.alone ? last : this.unmarked)) {
        span.role = piece.mark.role;
      }
      this.unmarked = this.spans.length;
      this.running = null;
    }
  }

  private addWords(piece: WordPiece, pieces: readonly Piece[], next: number): void {
    const { current } = this;
    if (current === null) this.begin(piece);
    else if (piece.joiner === 'colon') this.afterColon(current, piece, partedHard(pieces, next));
    else if (current.member !== null && this.sharing.isMember(current, piece))
      this.beginMember(current, piece);
    else if (piece.joiner === 'hard' && !this.sharing.mayBeSector(current, piece))
      this.begin(piece);
    else this.addParted(current, piece);
  }

  private addParted(current: Span, piece: WordPiece): void {
    const shares = this.sharing.sharesHead(current, piece);
    const isField = shares && piece.opening.head === null;
    if (!isField && this.goingOn.goesOn(current, piece)) this.extend(current, piece);
    else if (shares) this.beginSharing(current, piece);
    else this.begin(piece);
  }

  private begin(piece: WordPiece, textFrom = piece.from): void {
    const { opening } = piece;
    const span: Span = {
      textFrom,
      to: piece.to,
      nameFrom: piece.from,
      nameTo: null,
      before: [],
      opening,
      role: this.running,
      close: piece.joiner !== 'hard' && piece.joiner !== 'line',
      list: null,
      nouns: new Set(),
      listed: 0,
      territory: null,
      commas: [],
      member: null,
    };
    if (opening.plural) span.list = 'any';
    else if (opening.asNoun && opening.bare) span.list = opening.head?.list ?? null;
    this.spans.push(span);
    this.current = span;
    this.note(span, piece);
  }

  private extend(span: Span, piece: WordPiece): void {
    if (this.isDoubtful(span, piece)) span.commas.push(piece.from);
    span.to = piece.to;
    this.note(span, piece);
  }

  /** After a comma a name with a capital, and no name of a field that we know. */
  private isDoubtful({ opening, nameFrom, to, before }: Span, piece: WordPiece): boolean {
    const { head, plural, asNoun } = opening;
    if (head?.kind !== 'dual' || plural || asNoun || before.length > 0) return false;
    if (piece.joiner !== 'comma' || piece.opening.head !== null) return false;
    if (to <= nameFrom || !NAME.test(this.tokens[piece.from]?.text ?? '')) return false;
    return !sectorBegins(head.words, this.tokens.slice(opening.after, piece.to));
  }

  /** Keeps what later pieces ask: the nouns and territories named, whether the list may go on. */
  private note(span: Span, piece: WordPiece): void {
    const { opening } = piece;
    if (opening.head !== null) span.nouns.add(opening.head.words);
    // "Phòng Công tác học sinh, sinh viên" is named after them, and one; so is "Vụ Tổ chức …"
    const isField = opening.head !== null && isFieldToo(opening.head) && !opening.bare;
    const isNamesake = (opening.head?.list === 'staff' || isField) && !span.opening.asNoun;
    const isListed = opening.asNoun && piece.joiner !== 'line' && piece.joiner !== 'dash';
    if (isListed && !isNamesake) span.listed++;
    if (!opening.bare && span.list !== 'any') span.list = null;
    for (let at = piece.from; at < piece.to; at++) {
      const { plural, head, asNoun } = this.open(at, piece.to);
      if (head?.kind === 'territory') span.territory = head.rank;
      else if (at > piece.from && plural && asNoun && head !== null) {
        span.list = 'any';
        span.nouns.add(head.words);
      }
    }
    if (this.goingOn.endsList(piece)) span.list = null;
  }

  /** What a colon follows introduces: nouns the units themselves, a body's head the names of several. */
  private afterColon(current: Span, piece: WordPiece, hard: boolean): void {
    // "Văn phòng: đ/c Hà"
    if (isHonorific(piece.opening.head) && current.opening.head?.kind !== 'person') {
      current.nameTo ??= current.to;
      this.extend(current, piece);
      return;
    }
    const shared = this.sharing.headsOf(current);
    const introduces = current.opening.plural && current.opening.head?.kind === 'noun';
    if (piece.opening.head !== null || piece.opening.plural) {
      if (introduces) {
        this.spans.pop();
        this.begin(piece, current.textFrom);
      } else this.extend(current, piece);
    } else if (shared === null) this.extend(current, piece);
    else {
      current.before = shared;
      current.nameFrom = piece.from;
      current.member = hard ? 'hard' : 'comma';
      this.extend(current, piece);
    }
  }

  private beginMember(current: Span, piece: WordPiece): void {
    const { before, member } = current;
    this.begin(piece);
    if (this.current !== null) {
      this.current.before = before;
      this.current.member = member;
    }
  }

  private beginSharing(current: Span, piece: WordPiece): void {
    const { opening, nameFrom } = current;
    const from = opening.plural ? this.sharing.afterPlural(nameFrom, opening.after) : nameFrom;
    const shared = current.before.length > 0 ? current.before : [{ from, to: opening.after }];
    if (opening.plural && current.before.length === 0) {
      current.before = shared;
      current.nameFrom = opening.after;
      current.list = null;
    }
    this.begin(piece);
    if (this.current !== null) this.current.before = shared;
  }
}
