import { foldLetters } from '../text/fold';
import { tidy } from '../text/tidy';
import { withNumerals } from './numerals';
import { isMove, postponementIn, type Postponement } from './postponement';
import { statementsIn } from './read-sentence';
import type { Statement } from './statement';
import { readStatus } from './status';
import { daysIn } from './status-days';
import { NOTHING, type StatusReading } from './status-reading';
import { outcomeOf } from './weigh';

const SENTENCE_END = /[;\n]|\.(?=\s|$)/;

/**
 * Reads a cell of the notes: free text, in which only a clause that begins as a clear statement of
 * progress counts ("Đã hoàn thành", "Gia hạn đến 30/9"), with what follows it in its sentence; a wish
 * or an instruction ("cần hoàn thành trước 30/6", "Thực hiện theo hướng dẫn") is none.
 */
export function readNotes(text: string, year: number): StatusReading {
  const clear = text.split(SENTENCE_END).flatMap((sentence) => {
    const line = tidy(sentence);
    const statements = statementsIn(line);
    const postponement = postponementIn(statements, line, year);
    const isPutOff = tellsPuttingOff(postponement);
    const first = statements.find(
      (each, index) =>
        each.voice === 'said' &&
        each.subject !== 'else' &&
        !each.wished &&
        (isMove(each)
          ? isPutOff
          : !postponement?.about.has(each) &&
            isClear(each, statements[index + 1] ?? null, line, year)),
    );
    return first === undefined ? [] : [line.slice(startOf(first.part, line))];
  });
  return clear.length === 0 ? NOTHING : readStatus(clear.join('; '), year);
}

/** What a colon introduces begins before it: "Lần 1: đã báo cáo". */
const startOf = (part: number, line: string): number => (line[part - 1] === ':' ? 0 : part);

/** It was granted, and until when is told. */
const tellsPuttingOff = (postponement: Postponement | null): boolean =>
  postponement !== null &&
  postponement.isGranted &&
  (postponement.to !== null || postponement.by !== null || postponement.isMoved);

/** Whether a statement, before the next one, clearly is about this work. */
function isClear(
  statement: Statement,
  next: Statement | null,
  line: string,
  year: number,
): boolean {
  const { verb, aspect, subject, alone, forNow } = statement;
  if (outcomeOf(statement) === null || verb === 'time') return false;
  switch (aspect) {
    case 'did':
      // What another unit has done may be why, or by what, this work is to be done.
      return subject === 'none' ? verb !== 'other' : verb === 'finish';
    case 'notYet':
      return verb !== 'other' || alone;
    case 'doing':
      return verb !== 'other' || subject === 'none';
    case 'not':
      return verb === 'act' && alone;
    case 'will':
      return false;
    case null:
      if (verb === 'finish') {
        return (alone && isAll(statement, line)) || tellsWhen(statement, next, line, year);
      }
      return verb === 'drop' ? alone : verb === 'stop' && forNow;
  }
}

/** "Hoàn thành", "kết quả: hoàn thành"; but "kết thúc: tháng 6" and "bắt đầu – kết thúc" are headings. */
const isAll = ({ part, at, until }: Statement, line: string): boolean =>
  (part === 0 || line[part - 1] === ':') && !line.slice(at, until).includes(':');

/** "Hoàn thành 15/6", "hoàn thành đúng hạn": it tells when, or how; not by when. */
function tellsWhen(
  { at, until, part }: Statement,
  next: Statement | null,
  line: string,
  year: number,
): boolean {
  const told = withNumerals(foldLetters(line.slice(at, until)));
  return daysIn(told, year).length > 0 || (next?.part === part && next.manner !== null);
}
