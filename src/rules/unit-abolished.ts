import type { Activity, Plan } from '../plan/plan';
import type { ActivityProgress, PlanProgress } from '../progress/progress';
import { CAPITALS, LETTERS } from '../text/letters';
import { remembered } from '../text/remembered';
import { lastOfMonth, parseDay, sayDay, type Day } from '../timeline/day';
import { FIRST_ENDED, formerBodyIn } from '../units/abolished';
import type { FormerBody } from '../units/former-bodies';
import type { Unit } from '../units/unit';
import { unitKey } from '../units/unit-key';
import { cellOf, unitPlaceOf } from './cell-of';
import { quote } from './quote';
import type { Finding, PlanRule } from './rule';

/** A body that is no more, and where a plan names it. */
interface Naming {
  readonly body: FormerBody;
  /** As the plan says it first. */
  readonly text: string;
  readonly cell: string;
  readonly rows: Set<number>;
}

/**
 * What may be a body's name in what is to be done: it has a capital. Such pieces are few and come again
 * and again, which whole contents do not, and to read names is slow.
 */
const BODIES = `(?:[Ss][ởo]|SỞ|[Bb][ộo]|BỘ|[Pp]h[òo]ng|PHÒNG|[Pp]\\.) ?(?=[${CAPITALS}])`;
const PLACES = '[Hh]uyện|HUYỆN|[Qq]uận|QUẬN|(?:[Tt]hị|THỊ) (?=trấn|TRẤN|xã|XÃ)';
const MAY_BE_NAME = new RegExp(`(?:${BODIES}|UBND|HĐND|[Ủủ]y ban|${PLACES})[^,;.()\\d]{0,60}`, 'g');
/** A document keeps the name of who issued it: "Quyết định số 12/2023/QĐ-UBND của UBND huyện". */
const DOCUMENT = new RegExp(`\\d/(?:\\d{4}/)?[${LETTERS}]`);

/** The day on which an activity is judged: when it was done, else when it is due, else at the year's end. */
function dayOf({ standing, completedOn, occurrences }: ActivityProgress, yearEnd: Day): Day {
  const isDone = standing === 'onTime' || standing === 'late';
  return (isDone ? completedOn.at(-1) : undefined) ?? occurrences.at(-1)?.due ?? yearEnd;
}

function unitCellOf(plan: Plan, activity: Activity, unit: Unit): string {
  const { row, role } = unitPlaceOf(plan, activity, unit);
  return cellOf(plan, row, role);
}

/** The former bodies that a plan names for days on which they were no more, as they come. */
function namingsIn({ plan, activities }: PlanProgress): readonly Naming[] {
  const yearEnd = lastOfMonth(plan.year, 12);
  const formerOf = remembered(formerBodyIn);
  const keyOf = remembered(unitKey);
  const namings = new Map<string, Naming>();
  for (const judged of activities.filter((one) => dayOf(one, yearEnd) >= FIRST_ENDED)) {
    const { activity } = judged;
    const { content, units, row } = activity;
    const day = dayOf(judged, yearEnd);
    const formerThen = (words: string): FormerBody | null => {
      const body = formerOf(words);
      return body !== null && day >= body.endedOn ? body : null;
    };
    const add = (name: string, body: FormerBody, text: string, cell: string): void => {
      const key = keyOf(name);
      const naming = namings.get(key);
      if (naming) naming.rows.add(row);
      else namings.set(key, { body, text, cell, rows: new Set([row]) });
    };
    const told = formerBodyTold(content, formerThen);
    if (told) add(told.words, told, told.words, cellOf(plan, row, 'content'));
    for (const unit of units) {
      const body = formerThen(unit.name);
      if (body) add(unit.name, body, unit.text, unitCellOf(plan, activity, unit));
    }
  }
  return [...namings.values()];
}

/** The body that an activity's content names; a document that it issued does not count. */
function formerBodyTold(
  content: string,
  formerThen: (words: string) => FormerBody | null,
): FormerBody | null {
  const pieces = content.match(MAY_BE_NAME) ?? [];
  if (!pieces.some((piece) => formerThen(piece)) || DOCUMENT.test(content)) return null;
  return formerThen(content);
}

/** dd/mm/yyyy */
function sayEnd({ endedOn }: FormerBody): string {
  const day = parseDay(endedOn);
  return day === null ? endedOn : sayDay(day);
}

export const unitAbolished: PlanRule = {
  id: 'unit-abolished',
  over: 'plan',
  level: 'table',
  severity: 'warning',
  basis: {
    vi: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị quyết số 176/2025/QH15; Nghị định số 45/2025/NĐ-CP',
    en: 'Law on the organisation of local government (Luật Tổ chức chính quyền địa phương) 72/2025/QH15; Resolution (Nghị quyết) 176/2025/QH15; Decree (Nghị định) 45/2025/NĐ-CP',
  },
  name: { vi: 'Đơn vị không còn tồn tại', en: 'Unit that no longer exists' },
  explanation: {
    vi: 'Việc giao cho cơ quan, đơn vị đã sáp nhập hoặc kết thúc hoạt động thì không ai thực hiện, không ai báo cáo. Xét theo ngày đến hạn của từng nội dung, không có thì theo ngày cuối năm kế hoạch: nội dung đến hạn khi đơn vị còn hoạt động là đúng.',
    en: 'Work assigned to a body that was merged or dissolved is done and reported by nobody. Each activity is judged by its due date, or by the last day of the plan year where it has none: what was due while the body still existed is correct.',
  },
  messages: {
    moved: {
      vi: '"{name}" ({rows} dòng) không còn từ ngày {ended} ({basis}); việc chủ yếu do {now} tiếp nhận. Đề nghị sửa tên đơn vị.',
      en: '"{name}" ({rows:row}) has not existed since {ended} ({basis}); most of its work went to {now}. Please correct the unit.',
    },
    ended: {
      vi: '"{name}" ({rows} dòng) không còn từ ngày {ended} ({basis}). Đề nghị ghi cơ quan, đơn vị nay làm việc đó.',
      en: '"{name}" ({rows:row}) has not existed since {ended} ({basis}). Please name the body that does its work now.',
    },
  },
  check: (judged) =>
    namingsIn(judged).map(({ body, text, cell, rows }): Finding => {
      const { now, basis } = body;
      const data = { name: quote(text), rows: rows.size, ended: sayEnd(body), basis };
      const { sheet } = judged.plan;
      return now === null
        ? { message: 'ended', data, sheet, cell }
        : { message: 'moved', data: { ...data, now }, sheet, cell };
    }),
};
