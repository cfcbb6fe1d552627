import { sayDay } from '../timeline/day';
import type { Figure } from './figures';
import type { Report } from './report';
import type { TotalsTable } from './totals-table';

/** Words, figures of the table, sums of these, and what is said otherwise where such a sum is nothing. */
type Piece = string | readonly Figure[] | Choice;

interface Choice {
  readonly of: readonly Figure[];
  readonly some: readonly Piece[];
  readonly none: readonly Piece[];
}

const isChoice = (piece: Exclude<Piece, string>): piece is Choice => 'none' in piece;

const literal = (words: string): string => `"${words.replaceAll('"', '""')}"`;

/** Of what was due: how much of it is done. */
const DUE: readonly Piece[] = [
  ' nhiệm vụ; đến hạn trong kỳ ',
  ['due'],
  ' lần',
  {
    of: ['onTime', 'late'],
    some: [
      ', đã hoàn thành ',
      ['onTime', 'late'],
      ' lần (đúng hạn ',
      ['onTime'],
      ', quá hạn ',
      ['late'],
      ')',
    ],
    none: [],
  },
  {
    of: ['overdue'],
    some: [', chưa hoàn thành ', ['overdue'], ' lần'],
    none: [', không còn nhiệm vụ đến hạn trong kỳ chưa hoàn thành'],
  },
  '; tỷ lệ hoàn thành ',
  ['rate'],
  '.',
];

/** A sentence with figures of the totals in it, as a formula: it follows them when they are corrected. */
export class Sentence {
  private constructor(
    private readonly pieces: readonly Piece[],
    private readonly totals: TotalsTable,
  ) {}

  /** The figures of the period: what was due and done; then what is counted apart. */
  static of({ period, closedOn }: Report, table: TotalsTable): readonly Sentence[] {
    const days = `từ ngày ${sayDay(period.from)} đến ngày ${sayDay(closedOn)}`;
    const sentences: readonly (readonly Piece[])[] = [
      [
        `Trong kỳ (${days}), kế hoạch có `,
        ['activities'],
        { of: ['due'], some: DUE, none: [' nhiệm vụ; không có nhiệm vụ đến hạn trong kỳ.'] },
      ],
      [
        'Nhiệm vụ thường xuyên (thống kê riêng): ',
        ['ongoing'],
        '; chưa đến hạn tại thời điểm chốt số liệu: ',
        ['notDue'],
        '; hoàn thành trước hạn: ',
        ['early'],
        ' lần; quá hạn từ kỳ trước chuyển sang: ',
        ['carriedOverdue'],
        ' lần.',
      ],
    ];
    return sentences.map((pieces) => new Sentence(pieces, table));
  }

  get text(): string {
    return this.shown(this.pieces);
  }

  get formula(): string {
    return this.written(this.pieces);
  }

  private shown(pieces: readonly Piece[]): string {
    return pieces
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        if (!isChoice(piece)) return this.sumOf(piece);
        return this.shown(this.sumOf(piece.of) === '0' ? piece.none : piece.some);
      })
      .join('');
  }

  private sumOf(figures: readonly Figure[]): string {
    const [first = '', ...more] = figures.map((figure) => this.totals.cell(figure).shown);
    if (more.length === 0) return first;
    return String(more.reduce((sum, each) => sum + Number(each), Number(first)));
  }

  private written(pieces: readonly Piece[]): string {
    if (pieces.length === 0) return '""';
    return pieces
      .map((piece) => {
        if (typeof piece === 'string') return literal(piece);
        if (!isChoice(piece)) return this.sumWritten(piece);
        const { of, some, none } = piece;
        return `IF(${this.sumWritten(of)}=0,${this.written(none)},${this.written(some)})`;
      })
      .join('&');
  }

  private sumWritten(figures: readonly Figure[]): string {
    const sum = figures.map((figure) => this.totals.cell(figure).cell).join('+');
    return figures.length > 1 ? `(${sum})` : sum;
  }
}
