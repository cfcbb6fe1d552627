import { roleAt, type RoleMark } from './roles';
import type { Opening } from './opening';
import type { Token } from './words';

/** What stands between two pieces. `hard`: a new unit for certain; `line`: only a place to look. */
export type Joiner = 'hard' | 'comma' | 'and' | 'slash' | 'dash' | 'colon' | 'line';

/** A stretch of words that no separator cuts. */
export interface WordPiece {
  readonly kind: 'words';
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** What stands before it. */
  readonly joiner: Joiner;
  readonly opening: Opening;
}

/** Words that say who leads; `alone`: in brackets, of the one unit before. */
export interface RolePiece {
  readonly kind: 'role';
  readonly mark: RoleMark;
  readonly alone: boolean;
}

/** The bracket that a role opened is closed. */
export interface RoleEnd {
  readonly kind: 'roleEnd';
}

export type Piece = WordPiece | RolePiece | RoleEnd;

const AND = ['va', 'hoặc', 'hay', 'cùng'].map((word) => word.normalize('NFD'));
const MARKS: Readonly<Record<string, Joiner>> = {
  ';': 'hard',
  ',': 'comma',
  '/': 'slash',
  '+': 'and',
  '&': 'and',
  '–': 'dash',
  '-': 'dash',
  ':': 'colon',
};
const BULLETS = '-+–•*●▪';

export class Pieces {
  readonly list: Piece[] = [];
  private from: number;
  private joiner: Joiner = 'hard';
  private inRoleBracket = false;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly lineStarts: ReadonlySet<number>,
    private readonly open: (at: number, end: number) => Opening,
  ) {
    this.from = 0;
    let at = 0;
    while (at < tokens.length) at = this.step(at);
    this.close(tokens.length);
  }
}
