import type { Aspect, Manner, Verb, Voice } from './said-term';

/** The places of a stretch of the text; the last is not in it. */
export type Piece = readonly [number, number];

/** One thing that a clause says: "đã ban hành Kế hoạch số 12", "chưa nộp", "quá hạn". */
export interface Statement {
  readonly voice: Voice;
  /** null where none is said: "hoàn thành ngày 15/6". */
  readonly aspect: Aspect | null;
  readonly verb: Verb | 'time';
  /** Of a statement about time. */
  readonly manner: Manner | null;
  /** "cơ bản", "một số", "bước 1": not all of it. */
  readonly partly: boolean;
  /** "tạm": for a while. */
  readonly forNow: boolean;
  /** "không thực hiện được". */
  readonly tried: boolean;
  /** It was done to things that one may make anew or drop: "bãi bỏ 12 quy trình". */
  readonly ofDocuments: boolean;
  /** Who does it, as far as its clause begins with that: nobody, a unit, or something else. */
  readonly subject: 'none' | 'unit' | 'else';
  /** Whether its clause ends right after it. */
  readonly alone: boolean;
  /** Whether its clause is followed by what is wished: "đã xong thì báo cáo". */
  readonly wished: boolean;
  /** Where the part of the sentence begins that it stands in, where it does, and where its verb does; 0-based. */
  readonly part: number;
  readonly from: number;
  readonly at: number;
  /** Where the verb of the next statement stands, or the end of the text. */
  readonly until: number;
  /** The stretches that tell more of it, in order. */
  readonly pieces: readonly Piece[];
}

/** Whether a verb of moving at this place is about a time. */
export type MovesInTime = (verb: 'move' | 'defer' | 'extend', at: number) => boolean;

/** A statement that is being made. */
export type Draft = { -readonly [K in keyof Statement]: Statement[K] };
