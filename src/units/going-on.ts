import { CAPITALS, LETTERS } from '../text/letters';
import { spell, unaccented } from '../text/spell';
import type { Head, ListClass } from './heads';
import type { Opening } from './opening';
import type { WordPiece } from './pieces';
import type { Range, Span } from './span';
import type { Token } from './token';

const NAME = new RegExp(`^[${CAPITALS}][${LETTERS}]`);
const ACRONYM = new RegExp(`^[${CAPITALS}]{3,}$`);
/** In one name: "Phó Chánh Văn phòng Ủy ban nhân dân tỉnh" has three. */
const MOST_HEADS = 6;
const CONNECTORS = new Set(['của', 'thuộc', 'và', 'với', 'tại', 'các', 'cho', 'trực'].map(spell));
const CLOSING = new Set(
  ['liên quan', 'khác'].map((words) => words.split(' ').map(spell).join(' ')),
);
const HONORIFICS = new Set([
  ...['đồng chí', 'ông', 'bà', 'anh', 'chị', 'thầy', 'cô', 'thạc sĩ', 'tiến sĩ'],
  ...['đại tá', 'thượng tá', 'trung tá', 'thiếu tá'],
  ...['đại úy', 'thượng úy', 'trung úy', 'thiếu úy'],
]);
/** They name a field of work as well as bodies. */
const FUNCTIONS = new Set([
  ...['tổ chức', 'cán bộ', 'doanh nghiệp', 'cá nhân', 'thanh tra', 'kế toán', 'văn thư'],
  ...['bảo hiểm xã hội', 'ngân hàng', 'kho bạc', 'thư viện', 'bảo tàng'],
]);
/** Their names are fields of state management, so that none goes on with another body's. */
const STATE_BODIES = new Set(['sở', 'bộ']);
const OFFICE_OF: readonly (readonly [string, string])[] = [
  ['hoi dong nhan dan', 'ủy ban nhân dân'],
  ['dai bieu quoc hoi', 'hội đồng nhân dân'],
];

/** Whether it is put before a person's name: "đồng chí". */
export const isHonorific = (head: Head | null): boolean => HONORIFICS.has(head?.words ?? '');

/** Whether a noun of this head names a field of work too: "tổ chức". */
export const isFieldToo = ({ words }: Head): boolean => FUNCTIONS.has(words);

/** Decides whether a unit's name goes on after a separator. */
export class GoingOn {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly open: (at: number, end: number) => Opening,
  ) {}

  /** Whether the piece goes on with the unit before it. */
  goesOn(current: Span, piece: WordPiece): boolean {
    const { opening, joiner } = piece;
    const { head } = opening;
    if (joiner === 'line') return this.goesOnUnparted(current, opening);
    if (head === null) return !this.standsAlone(current, piece);
    if (this.isFunction(current, piece, head)) return true;
    if (joiner === 'dash' && this.explains(current, opening)) return true;
    // "Đ/c Hà - Phòng Nội vụ"
    if (joiner === 'dash' && !opening.plural && this.isNamedPerson(current)) return true;
    if (this.isJointOffice(current, head)) return joiner !== 'comma';
    switch (head.kind) {
      case 'territory':
        return this.territoryGoesOn(current, opening, head);
      case 'person':
        if (opening.plural) return false;
        if (joiner === 'dash' && current.opening.head?.kind === 'person') return true;
        return this.isNamedPerson(current) && !isHonorific(head);
      case 'dual':
        return opening.asNoun && this.listGoesOn(current, opening, head);
      case 'noun':
        if (head.list === 'staff' && !opening.plural && this.isNamedPerson(current)) return true;
        return this.listGoesOn(current, opening, head);
      default:
        return false;
    }
  }

  /** Whether nothing of its list may follow: "các đơn vị liên quan". */
  endsList(piece: Pick<Range, 'to'>): boolean {
    return this.endsWith(piece, CLOSING);
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
      const { head, after, saysMore } = this.open(at, span.to);
      if (head === null || saysMore) return false;
      at = after;
    }
    return at === span.to;
  }

  /** "Bưu điện tỉnh, VNPT"; "Nguyễn Văn A, Trần Thị B": after a comma, with a name of its own. */
  private standsAlone(current: Span, { from, to, opening, joiner }: WordPiece): boolean {
    if (joiner !== 'comma') return false;
    // "Hội Nông dân, các hội đặc thù"
    if (opening.plural) return !current.opening.plural && !this.endsWith(current, CONNECTORS);
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
    if (opening.plural || !isHonorific(opening.head)) return false;
    for (let at = Math.max(opening.after, nameFrom); at < to; at++) {
      const { head } = this.open(at, to);
      if (head?.kind === 'person' && !isHonorific(head)) return false;
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
    if (!isFieldToo(head) || opening.plural) return false;
    if (!opening.bare && joiner !== 'dash') return false;
    return joiner !== 'comma' && NAME.test(this.tokens[from]?.text ?? '');
  }
}
