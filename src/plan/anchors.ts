import { fold } from '../text/fold';
import { oncePer } from '../text/once-per';
import { remembered } from '../text/remembered';
import type { Activity, Plan } from './plan';
import { typesOf } from './types-of';

/** Words of an event that say that it is over, or join the others, but not what it is. */
const TELLS_NOTHING = new Set(
  (
    'sau khi truoc ket thuc hoan thanh xong thoi gian diem duoc co va cac cua nhung viec cuoc ' +
    'ngay tu ke den thuc hien tien hanh to chuc trien khai cong tac noi dung nhiem vu hoat dong'
  ).split(' '),
);
const NUMBER_NAMED =
  /(?:noi dung|nhiem vu|cong viec|muc|buoc|stt|so thu tu)(?: so| thu)? (\d+(?:\.\d+)*)$/;
const SIGN = /[^a-z0-9 ]/g;
/** Where no type ties an event to a row, so many of its words must stand there. */
const MOST_WORDS = 0.7;
const FEWEST_WORDS = 2;

const NONE: readonly Activity[] = [];
/** A text's words, spaces before and after each, so that one is found whole. */
const wordsOf = (text: string): string => ` ${fold(text).replace(SIGN, ' ')} `;
const tellingWords = (event: string): readonly string[] => {
  const words = wordsOf(event).split(' ');
  return [...new Set(words)].filter((word) => word !== '' && !TELLS_NOTHING.has(word));
};

/**
 * For each activity that waits for an event ("Sau khi kết thúc đánh giá nội bộ"), the activities of
 * the plan that are this event, in order: those that its number names ("nội dung 5"), else those
 * about the same thing, by type and then by words; several where they say so alike. None where the
 * event lies outside the plan. The activity itself is among them where it is of that kind too: it
 * does not wait for itself. One list for all that wait for the same.
 */
export const anchorsOf = oncePer(({ activities }: Plan): AnchorsOf => {
  const wordsIn = remembered(wordsOf);
  const tied = remembered((event): Tied => {
    const number = NUMBER_NAMED.exec(fold(event))?.[1];
    const numbered =
      number === undefined ? NONE : activities.filter((one) => isNumbered(one, number));
    const all = number === undefined ? tiedBy(event, activities, wordsIn) : numbered;
    return { all, byNumber: number !== undefined };
  });
  return (activity) => {
    const { after } = activity.timeline;
    if (after === null) return NONE;
    const { all, byNumber } = tied(after.event);
    return byNumber ? inSection(all, activity) : all;
  };
});

type AnchorsOf = (activity: Activity) => readonly Activity[];

/** The activities that an event is, for all that wait for it. */
interface Tied {
  readonly all: readonly Activity[];
  readonly byNumber: boolean;
}

const isNumbered = ({ number }: Activity, named: string): boolean =>
  number.replace(/[.)]$/, '') === named;

/** Numbers may come again in another section: those of the activity's own come first. */
function inSection(anchors: readonly Activity[], activity: Activity): readonly Activity[] {
  const own = anchors.filter(({ section }) => section === activity.section);
  return own.length > 0 ? own : anchors;
}

function tiedBy(
  event: string,
  activities: readonly Activity[],
  wordsIn: (content: string) => string,
): readonly Activity[] {
  const types = typesOf(event);
  const words = tellingWords(event).map((word) => ` ${word} `);
  const alike = activities.filter((other) => other.types.some((type) => types.includes(type)));
  const pool = alike.length > 0 ? alike : activities;
  const least = alike.length > 0 ? 0 : Math.max(FEWEST_WORDS, words.length * MOST_WORDS);
  let best: Activity[] = [];
  let most = least;
  for (const activity of pool) {
    const known = wordsIn(activity.content);
    const shared = words.filter((word) => known.includes(word)).length;
    if (shared > most) [best, most] = [[activity], shared];
    else if (shared === most) best.push(activity);
  }
  return best;
}
