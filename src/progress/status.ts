import { fold } from '../text/fold';
import { Phrases, saidWords, type SaidWords } from '../text/phrases';
import { spell } from '../text/spell';
import type { Day } from '../timeline/day';
import { occasionsIn } from './occasions';
import type { State } from './progress';
import { besidesExtension, extensionIn, targetOf, type Length } from './extension';
import { withNumerals } from './numerals';
import { daysIn, hasLimit, periodDone, shareDone, timesDone } from './status-days';
import * as words from './status-words';

/** How something was done, where the words say. */
export type Manner = 'onTime' | 'late' | 'early';

/** What is said of one occurrence: done, on which day if that is told, or not. */
export interface OccasionReading {
  readonly done: boolean;
  readonly on: Day | null;
}

/** What the words of a cell say of progress. */
export type StatusReading =
  /** Empty, or no word of progress in it. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'status';
      readonly state: State;
      /** null unless done and told. */
      readonly manner: Manner | null;
      /** The days on which it was done, in the order told. */
      readonly completedOn: readonly Day[];
      /** How many occurrences are done; null where all are, or it is not told. */
      readonly times: number | null;
      /** The end of the period whose occurrences are done ("Đã báo cáo 6 tháng"). */
      readonly through: Day | null;
      /** The due day's new place ("Gia hạn đến 30/9/2024"). */
      readonly extendedTo: Day | null;
      /** By how much the due day is put off ("Gia hạn 15 ngày"). */
      readonly extendedBy?: Length;
      /** Where the text lists them, what became of single occurrences, by their 0-based place. */
      readonly each?: ReadonlyMap<number, OccasionReading>;
    };

type Status = Extract<StatusReading, { kind: 'status' }>;

const NOTHING: StatusReading = { kind: 'nothing' };
const UNKNOWN: Status = {
  kind: 'status',
  state: 'unknown',
  manner: null,
  completedOn: [],
  times: null,
  through: null,
  extendedTo: null,
};

const DONE_MARKS = new Phrases(words.DONE_MARKS);
const DONE = new Phrases(words.DONE);
const STEPS = new Phrases(words.STEPS);
const CANCELLED = new Phrases(words.CANCELLED);
const SUSPENDED = new Phrases(words.SUSPENDED);
const NOT_POSTPONED = new Phrases(words.NOT_POSTPONED);
const CARRIED_OVER = new Phrases(words.CARRIED_OVER);
const GOING_ON = new Phrases(words.GOING_ON);
const GOING_ON_FIRST = new Phrases(words.GOING_ON_FIRST);
const NOT_SUBMITTED = new Phrases(words.NOT_SUBMITTED);
const NOT_YET_DUE = new Phrases(words.NOT_YET_DUE);
const ABOUT_TIME = new Phrases(words.ABOUT_TIME);
const CLEAR_IN_NOTES = new Phrases(words.CLEAR_IN_NOTES);
const CLEAR_EXTENSION = new Phrases(words.CLEAR_EXTENSION);
const CLEAR_ALONE = new Phrases(words.CLEAR_ALONE);
const ALREADY = new Phrases(['đã']);
const SPELLED_ALREADY = ` ${spell('đã')} `;
const FOLDED_ALREADY = ' da ';
const TERM = new RegExp(
  ` (?:${spell('thời')}|${spell('kỳ')}|thoi|ky)(?= (?:${spell('hạn')}|han) )`,
  'g',
);
/** "Tổ chức được 2 lớp": nothing says of how many. */
const ACHIEVED = new RegExp(` (?:${spell('được')}|duoc) \\d`);
const NOT_BEGUN = new Phrases(words.NOT_BEGUN);
const NOT_BEGUN_MARKS = new Phrases(words.NOT_BEGUN_MARKS);
const CANCELLED_FIRST = new Phrases(words.CANCELLED_FIRST);
const NOT_DOING = new Phrases(words.NOT_DOING);
const LATE = new Phrases(words.LATE);
const EARLY = new Phrases(words.EARLY);
const ON_TIME = new Phrases(words.ON_TIME);
const DAYS_BEFORE = /(?<!\p{L})truoc \d{1,3} ngay(?! \d)/u;

/** "A / B": a choice that was not made. Not the slash of a date or of a document's number. */
const CHOICE = /(?<=[^\d\s])\s*\/\s*(?=[^\d\s])/;
const PERCENT = /^\D{0,30}?(\d{1,3}(?:[.,]\d+)?)\s*%/;
const FINISHED_IN = /(?:hoan thanh|hoan tat|xong) (?:trong |vao )?(?:thang|quy|qui) /;
/** From here on the text speaks of what is not done. */
const REST = /(?<!\p{L})(?:chua|dang|se|du kien|con lai)(?!\p{L})/u;
const SENTENCE_END = /[;\n]|\.(?=\s|$)/;
const CLAUSE_START = /[,(–]|(?:^|\s)-\s/;

/**
 * Reads a cell of the status column: "Đã hoàn thành ngày 15/6/2024", "Đang TH", "80%". A day without
 * a year is of the given year. What is partly done (times or a period told) is in progress. An
 * extension alone says nothing of the state: unknown. What lists single occurrences ("Lần 1: …") says
 * nothing of the others. Never throws.
 */
export function readStatus(text: string, year: number): StatusReading {
  const listed = readOccasions(text, year);
  if (listed) return listed;
  const choices = text.split(CHOICE);
  if (choices.length === 1) return readOne(text, year);
  const readings = choices.map((choice) => readOne(choice, year));
  const statuses = readings.filter((reading) => reading.kind === 'status');
  const [first] = statuses;
  if (first === undefined || statuses.length < choices.length) return readOne(text, year);
  const states = new Set(statuses.map(({ state }) => state));
  states.delete('unknown');
  const [state] = states;
  return { ...UNKNOWN, state: state !== undefined && states.size === 1 ? state : 'unknown' };
}

/**
 * Reads a cell of the notes: free text, in which only a clause that begins as a clear statement of
 * progress counts ("Đã hoàn thành", "Gia hạn đến 30/9"); a wish or an instruction ("cần hoàn thành
 * trước 30/6", "Thực hiện theo hướng dẫn") is none.
 */
export function readNotes(text: string, year: number): StatusReading {
  const clear = text.split(SENTENCE_END).flatMap((sentence) => {
    let start = 0;
    for (const clause of sentence.split(CLAUSE_START)) {
      const said = wordsOf(occasionsIn(clause)?.[0]?.words ?? clause);
      const isClear =
        CLEAR_IN_NOTES.begin(said) || CLEAR_ALONE.are(said) || tellsExtension(clause, said, year);
      if (isClear) return [sentence.slice(start)];
      start += clause.length + 1;
    }
    return [];
  });
  return clear.length === 0 ? NOTHING : readStatus(clear.join('; '), year);
}

/** "Được gia hạn thêm 15 ngày", at the start: how long or until when is told. */
function tellsExtension(clause: string, said: SaidWords, year: number): boolean {
  if (!CLEAR_EXTENSION.begin(said)) return false;
  const extension = extensionIn(clause, said, year);
  return extension !== null && (extension.to !== null || extension.by !== null);
}

/** A list of occurrences; null where the text is none. */
function readOccasions(text: string, year: number): Status | null {
  const each = new Map<number, OccasionReading>();
  let begun = false;
  let extended: Pick<Status, 'extendedTo' | 'extendedBy'> = { extendedTo: null };
  for (const { index, words: said } of occasionsIn(text) ?? []) {
    const reading = readOne(said, year);
    if (reading.kind === 'nothing') continue;
    const isDone = reading.state === 'done';
    begun ||= isDone || reading.state === 'inProgress';
    const { extendedTo, extendedBy } = reading;
    extended = { extendedTo, ...(extendedBy && { extendedBy }) };
    each.set(index, { done: isDone, on: isDone ? (reading.completedOn[0] ?? null) : null });
  }
  if (each.size === 0) return null;
  const done = [...each].filter(([, occasion]) => occasion.done);
  return {
    ...UNKNOWN,
    state: begun ? 'inProgress' : 'notStarted',
    completedOn: done.flatMap(([, { on }]) => (on === null ? [] : [on])),
    times: done.length === 0 ? null : Math.max(...done.map(([index]) => index + 1)),
    ...extended,
    each,
  };
}

function readOne(text: string, year: number): StatusReading {
  const folded = withNumerals(fold(text));
  if (folded === '') return NOTHING;
  if (words.DONE_SIGNS.test(folded)) return { ...UNKNOWN, state: 'done' };
  if (words.TICKED.test(folded)) {
    return { ...UNKNOWN, state: 'done', completedOn: daysIn(folded, year) };
  }
  const percent = PERCENT.exec(folded)?.[1];
  const said = wordsOf(text);
  const extension = extensionIn(text, said, year);
  const state = stateOf(extension === null ? said : besidesExtension(said));
  if (percent !== undefined && (state === null || state === 'done')) {
    return { ...UNKNOWN, state: stateOfPercent(Number(percent.replace(',', '.'))) };
  }
  if (CARRIED_OVER.in(said) || words.MOVED.test(folded)) return carriedOver(folded, year, state);
  if (extension !== null) {
    const { to, by } = extension;
    return {
      ...UNKNOWN,
      state: state ?? 'unknown',
      completedOn: state === 'done' ? daysIn(folded, year) : [],
      extendedTo: to,
      ...(by === null ? {} : { extendedBy: by }),
    };
  }
  const counted = timesDone(folded)?.of != null || shareDone(folded) !== null;
  if (state === null && counted) return howMuch(said, folded, year, 'done');
  if (state === null) return ABOUT_TIME.in(said) ? UNKNOWN : NOTHING;
  if (state === 'done' && !ALREADY.in(said) && hasLimit(folded)) return NOTHING;
  return state === 'done' || state === 'inProgress' || state === 'notStarted'
    ? howMuch(said, DONE.in(said) || ALREADY.in(said) ? beforeRest(folded) : '', year, state)
    : { ...UNKNOWN, state };
}

function stateOfPercent(percent: number): State {
  if (percent >= 100) return 'done';
  return percent > 0 ? 'inProgress' : 'notStarted';
}

function stateOf(all: SaidWords): State | null {
  if (DONE_MARKS.are(all)) return 'done';
  if (NOT_BEGUN_MARKS.are(all)) return 'notStarted';
  const said = NOT_DOING.without(all);
  if (CANCELLED_FIRST.begin(said) || CANCELLED.in(said)) return 'cancelled';
  if (SUSPENDED.in(said) && SUSPENDED.in(NOT_POSTPONED.without(said))) return 'suspended';
  if (GOING_ON.in(said) || GOING_ON_FIRST.begin(said)) return 'inProgress';
  const last = lastDone(said);
  if (STEPS.in(last) && STEPS.in(NOT_SUBMITTED.without(last))) return 'inProgress';
  const told = NOT_YET_DUE.without(said);
  if (NOT_BEGUN.in(told)) return ALREADY.in(said) ? 'inProgress' : 'notStarted';
  if (DONE.in(said) || ALREADY.in(said)) return 'done';
  return ACHIEVED.test(said.words) ? 'inProgress' : null;
}

/** The words, "hạn" for "thời hạn" and "kỳ hạn". */
function wordsOf(text: string): SaidWords {
  const said = saidWords(text);
  return { ...said, words: said.words.replace(TERM, '') };
}

/** The words from the last "đã" on; all of them where there is none. */
function lastDone(said: SaidWords): SaidWords {
  const from = said.words.lastIndexOf(said.accented ? SPELLED_ALREADY : FOLDED_ALREADY);
  return from < 0 ? said : { ...said, words: said.words.slice(from) };
}

/** The words up to those that speak of what is not done. */
function beforeRest(folded: string): string {
  const rest = REST.exec(folded);
  return rest === null ? folded : folded.slice(0, rest.index);
}

/** What of it is done: so many times, up to a period, on which days; all of it where nothing is told. */
function howMuch(said: SaidWords, told: string, year: number, state: State): Status {
  const times = timesDone(told);
  const whole = times !== null && times.done === times.of;
  const through = periodDone(told, year);
  // What is finished in a period is done; what was done of it is a part ("Đã báo cáo quý I").
  const partly =
    (times !== null && !whole) ||
    (through !== null && !FINISHED_IN.test(told)) ||
    (times === null && shareDone(told) === 'part');
  const isDone = state === 'done' && !partly;
  return {
    kind: 'status',
    state: state === 'done' && partly ? 'inProgress' : state,
    manner: isDone ? mannerOf(said, told) : null,
    completedOn: isDone || partly ? daysIn(told, year) : [],
    times: times === null || whole ? null : times.done,
    through,
    extendedTo: null,
  };
}

function mannerOf(said: SaidWords, folded: string): Manner | null {
  const late = LATE.in(said);
  const early = EARLY.in(said) || DAYS_BEFORE.test(folded);
  // "Không đúng hạn" holds the words of the opposite.
  const onTime = ON_TIME.in(LATE.without(said));
  if (Number(late) + Number(early) + Number(onTime) !== 1) return null;
  if (late) return 'late';
  return early ? 'early' : 'onTime';
}

/** "Chuyển sang năm 2025" leaves this year's plan; "chuyển sang Quý III" only moves the due day. */
function carriedOver(folded: string, year: number, state: State | null): Status {
  const extendedTo = targetOf(folded, year);
  const within = extendedTo !== null && extendedTo <= `${year}-12-31`;
  return { ...UNKNOWN, state: within ? (state ?? 'unknown') : 'carriedOver', extendedTo };
}
