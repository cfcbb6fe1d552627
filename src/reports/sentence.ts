import { sayDay } from '../timeline/day';
import type { Figure } from './figures';
import type { Report } from './report';
import type { TotalsTable } from './totals-table';

/** Words, figures of the table, and sums of these. */
type Piece = string | readonly Figure[];

const literal = (words: string): string => `"${words.replaceAll('"', '""')}"`;

/** A sentence with figures of the totals in it, as a formula: it follows them when they are corrected. */
export class Sentence {
  private constructor(
    private readonly pieces: readonly Piece[],
    private readonly totals: TotalsTable,
  ) {}

  /** The figures of the period: what was due and done; then what is counted apart. */
  static of({ period, closedOn, totals }: Report, table: TotalsTable): readonly Sentence[] {
    const days = `từ ngày ${sayDay(period.from)} đến ngày ${sayDay(closedOn)}`;
    const due: readonly Piece[] =
      totals.due === 0
        ? [' nhiệm vụ; không có nhiệm vụ đến hạn trong kỳ.']
        : [
            ' nhiệm vụ; đến hạn trong kỳ ',
            ['due'],
            ' lần, đã hoàn thành ',
            ['onTime', 'late'],
            ' lần (đúng hạn ',
            ['onTime'],
            ', quá hạn ',
            ['late'],
            '), chưa hoàn thành ',
            ['overdue'],
            ' lần; tỷ lệ hoàn thành ',
            ['rate'],
            '.',
          ];
    return [
      [`Trong kỳ (${days}), kế hoạch có `, ['activities'] as const, ...due],
      [
        'Nhiệm vụ thường xuyên (thống kê riêng): ',
        ['ongoing'] as const,
        '; chưa đến hạn tại thời điểm chốt số liệu: ',
        ['notDue'] as const,
        '; hoàn thành trước hạn: ',
        ['early'] as const,
        ' lần; quá hạn từ kỳ trước chuyển sang: ',
        ['carriedOverdue'] as const,
        ' lần.',
      ],
    ].map((pieces) => new Sentence(pieces, table));
  }

  get text(): string {
    return this.pieces.map((piece) => this.shown(piece)).join('');
  }

  get formula(): string {
    return this.pieces
      .map((piece) => {
        if (typeof piece === 'string') return literal(piece);
        const sum = piece.map((figure) => this.totals.cell(figure).cell).join('+');
        return piece.length > 1 ? `(${sum})` : sum;
      })
      .join('&');
  }

  private shown(piece: Piece): string {
    if (typeof piece === 'string') return piece;
    const [first, ...more] = piece.map((figure) => this.totals.cell(figure).shown);
    if (more.length === 0) return first ?? '';
    return String([first, ...more].reduce((sum, each) => sum + Number(each), 0));
  }
}
