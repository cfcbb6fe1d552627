import { spell, unaccented } from '../text/spell';
import type { Head, ListClass } from './heads';
import type { Opening } from './opening';
import type { Piece, WordPiece } from './pieces';
import type { Role } from './roles';
import { isSector, sectorBegins } from './sector';
import type { Range, Span } from './span';
import type { Token } from './words';

type Open = (at: number, end: number) => Opening;

const NAME = /^\p{Lu}\p{L}/u;
const ACRONYM = /^\p{Lu}{3,}$/u;
/** In one name: "Phó Chánh Văn phòng Ủy ban nhân dân tỉnh" has three. */
const MOST_HEADS = 6;
const CONNECTORS = new Set(['của', 'thuộc', 'và', 'với', 'tại', 'các', 'cho', 'trực'].map(spell));
const CLOSING = new Set(
  ['liên quan', 'khác'].map((words) => words.split(' ').map(spell).join(' ')),
);
const HONORIFICS = new Set(['đồng chí', 'ông', 'bà']);
/** They name a field of work as well as bodies. */
const FUNCTIONS = new Set([
  ...['tổ chức', 'cán bộ', 'doanh nghiệp', 'cá nhân', 'thanh tra', 'kế toán', 'văn thư'],
  ...['bảo hiểm xã hội', 'ngân hàng', 'kho bạc', 'thư viện', 'bảo tàng'],
]);
/** Their names are fields of state management, so that none goes on with another body's. */
const STATE_BODIES = new Set(['sở', 'bộ']);
/** Of them too "Phòng Nội vụ, Tư pháp" names two. */
const SHARING = new Set([...STATE_BODIES, 'phòng']);
const OFFICE_OF: readonly (readonly [string, string])[] = [
  ['hoi dong nhan dan', 'ủy ban nhân dân'],
  ['dai bieu quoc hoi', 'hội đồng nhân dân'],
];

/** Puts the pieces together to units: what a piece begins decides whether it goes on or begins one. */
export class Joining {
  readonly spans: Span[] = [];
  private current: Span | null = null;
  private running: Role | null = null;
  private beforeBracket: Role | null = null;
  private unmarked = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly open: Open,
  ) {}

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
    else if (current.member !== null && this.isMember(current, piece))
      this.beginMember(current, piece);
    else if (piece.joiner === 'hard' && !this.mayBeSector(current, piece)) this.begin(piece);
    else if (this.goesOn(current, piece)) this.extend(current, piece);
    else if (this.sharesHead(current, piece)) this.beginSharing(current, piece);
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
    // "Phòng Công tác học sinh, sinh viên" is named after them, and one.
    const isNamesake = opening.head?.list === 'staff' && !span.opening.asNoun;
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
    if (this.endsWith(piece, CLOSING)) span.list = null;
  }

  private endsWith({ to }: Pick<Range, 'to'>, phrases: ReadonlySet<string>): boolean {
    const last = this.tokens[to - 1]?.said ?? [];
    const two = [...(this.tokens[to - 2]?.said ?? []), ...last].slice(-2).join(' ');
    return phrases.has(last.slice(-1).join(' ')) || phrases.has(two);
  }

  /** Whether its last words are a noun of such a list: "UBND các | xã", "Phòng Công tác | học sinh". */
  private endsWithNoun({ to }: Pick<Range, 'to'>, list: ListClass | null): boolean {
    return [to - 1, to - 2].some((at) => {
      const { head, after } = this.open(at, to);
      return head !== null && head.list === list && head.kind !== 'body' && after === to;
    });
  }

  /** Cut here its name would lack something: "Văn phòng", "Đoàn đánh giá nội bộ của". */
  private isIncomplete(span: Span): boolean {
    if (this.endsWith(span, CONNECTORS)) return true;
    let at = span.nameFrom;
    for (let heads = 0; heads < MOST_HEADS && at < span.to; heads++) {
      const { head, after } = this.open(at, span.to);
      if (head === null) return false;
      at = after;
    }
    return at === span.to;
  }

  private goesOn(current: Span, piece: WordPiece): boolean {
    const { opening, joiner } = piece;
    const { head } = opening;
    if (joiner === 'line') return this.goesOnUnparted(current, opening);
    if (head === null) return !this.standsAlone(current, piece) && !this.sharesHead(current, piece);
    if (this.isFunction(current, piece, head)) return true;
    if (joiner === 'dash' && this.explains(current, opening)) return true;
    if (this.isJointOffice(current, head)) return joiner !== 'comma';
    switch (head.kind) {
      case 'territory':
        return this.territoryGoesOn(current, opening, head);
      case 'person':
        if (opening.plural) return false;
        if (joiner === 'dash' && current.opening.head?.kind === 'person') return true;
        return this.isNamedPerson(current) && !HONORIFICS.has(head.words);
      case 'dual':
        return opening.asNoun && this.listGoesOn(current, opening, head);
      case 'noun':
        if (head.list === 'staff' && !opening.plural && this.isNamedPerson(current)) return true;
        return this.listGoesOn(current, opening, head);
      default:
        return false;
    }
  }

  /** "Bưu điện tỉnh, VNPT"; "Nguyễn Văn A, Trần Thị B": after a comma, with a name of its own. */
  private standsAlone(current: Span, { from, to, opening, joiner }: WordPiece): boolean {
    if (joiner !== 'comma' || opening.plural) return false;
    const { text, abbreviation } = this.tokens[from] ?? { text: '', abbreviation: null };
    if (current.opening.head === null) {
      return !current.opening.plural && current.before.length === 0 && NAME.test(text);
    }
    return (
      to === from + 1 && abbreviation === null && !current.opening.plural && ACRONYM.test(text)
    );
  }

  /** With nothing but a line break or a capital between, a body can only be part of a higher one. */
  private goesOnUnparted(current: Span, { plural, head }: Opening): boolean {
    if (this.isIncomplete(current)) return true;
    if (plural) return false;
    const rank = current.opening.head?.rank ?? 0;
    return head !== null && head.rank > rank;
  }

  /** "Phòng Kinh tế - cơ quan thường trực Ban Chỉ đạo" */
  private explains(current: Span, { plural, head, asNoun, bare }: Opening): boolean {
    if (head?.kind === 'noun' && !plural) current.nameTo ??= current.to;
    return head?.kind === 'noun' ? !plural : asNoun || bare;
  }

  private isJointOffice(current: Span, head: Head): boolean {
    if (current.opening.head?.words.endsWith('văn phòng') !== true) return false;
    const said = this.tokens
      .slice(Math.max(current.nameFrom, current.to - 4), current.to)
      .flatMap((token) => token.said.map(unaccented))
      .join(' ');
    return OFFICE_OF.some(([one, other]) => said.endsWith(one) && head.words === other);
  }

  private territoryGoesOn(current: Span, opening: Opening, head: Head): boolean {
    if (opening.asNoun) {
      // "Công an phường và các khu phố" are two
      if (opening.plural) return current.list !== null && this.endsWithNoun(current, 'territory');
      return current.list !== null || this.endsWithNoun(current, 'territory');
    }
    return !opening.plural && (current.territory === null || head.rank > current.territory);
  }

  private isNamedPerson({ opening, nameFrom, to }: Span): boolean {
    if (opening.plural || !HONORIFICS.has(opening.head?.words ?? '')) return false;
    for (let at = Math.max(opening.after, nameFrom); at < to; at++) {
      if (this.open(at, to).head?.kind === 'person') return false;
    }
    return true;
  }

  private listGoesOn(current: Span, { plural, bare }: Opening, head: Head): boolean {
    if (plural) return false;
    // "cơ quan ngang bộ, cơ quan thuộc Chính phủ"
    const again = current.nouns.has(head.words);
    if (again && (bare || current.list !== 'any')) return false;
    if (head.kind === 'noun' && this.endsWithNoun(current, head.list)) return true;
    if (current.list === null) return false;
    return current.list === 'any' || current.list === head.list;
  }

  /** "Phòng Kế hoạch và Tổ chức", "Cục Tiền lương và Bảo hiểm xã hội": a field of work. */
  private isFunction(current: Span, { from, opening, joiner }: WordPiece, head: Head): boolean {
    const body = current.opening.head;
    if (body === null || current.opening.asNoun || STATE_BODIES.has(body.words)) return false;
    if (body.kind !== 'dual' && (body.kind !== 'body' || body.family !== null)) return false;
    if (!FUNCTIONS.has(head.words) || opening.plural) return false;
    if (!opening.bare && joiner !== 'dash') return false;
    return joiner !== 'comma' && this.isCapital({ from });
  }

  private isCapital({ from }: Pick<Range, 'from'>): boolean {
    return /^\p{Lu}/u.test(this.tokens[from]?.text ?? '');
  }

  /** What a colon follows introduces: nouns the units themselves, a body's head the names of several. */
  private afterColon(current: Span, piece: WordPiece, hard: boolean): void {
    const shared = this.pluralHeads(current);
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

  /** "Các Cục", "Cục trưởng các Cục", "UBND các xã", and nothing more: the heads without "các". */
  private pluralHeads({ nameFrom, to, opening }: Span): readonly Range[] | null {
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
    return plural && (last.head?.list === 'organ' || last.head?.list === 'territory')
      ? ranges
      : null;
  }

  private afterPlural(from: number, after: number): number {
    let at = from;
    while (at < after && this.open(at, after).plural) at++;
    return at;
  }

  private isMember(current: Span, piece: WordPiece): boolean {
    const { head: own, plural } = piece.opening;
    // "Các Vụ: Pháp chế, Tổ chức cán bộ": a field of work
    const isField = own?.kind === 'noun' && FUNCTIONS.has(own.words) && this.isCapital(piece);
    if (plural || (own !== null && !(isField && piece.joiner !== 'hard'))) return false;
    if (piece.joiner === 'hard') return true;
    if (current.member === 'hard' || piece.joiner === 'dash' || piece.joiner === 'line')
      return false;
    const head = this.headOfMember(current);
    return !sectorBegins(head, this.tokens.slice(current.nameFrom, piece.to));
  }

  private headOfMember({ before }: Span): string {
    const range = before.at(-1);
    return range === undefined ? '' : (this.open(range.from, range.to).head?.words ?? '');
  }

  private beginMember(current: Span, piece: WordPiece): void {
    const { before, member } = current;
    this.begin(piece);
    if (this.current !== null) {
      this.current.before = before;
      this.current.member = member;
    }
  }

  /** "Các Sở Tài chính, Nội vụ"; "UBND xã A, phường B" */
  private sharesHead(current: Span, piece: WordPiece): boolean {
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
  private mayBeSector(current: Span, { from, to, opening }: WordPiece): boolean {
    const body = current.opening.head?.words ?? '';
    return opening.head === null && sectorBegins(body, this.tokens.slice(from, to));
  }

  private beginSharing(current: Span, piece: WordPiece): void {
    const { opening, nameFrom } = current;
    const from = opening.plural ? this.afterPlural(nameFrom, opening.after) : nameFrom;
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

/** Whether a `;` parts the members of the enumeration that goes on from here. */
function partedHard(pieces: readonly Piece[], from: number): boolean {
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'words' || piece.opening.head !== null || piece.opening.plural)
      return false;
    if (piece.joiner === 'hard') return true;
  }
  return false;
}
