import { remembered } from '../text/remembered';
import { ACTIVITY_TYPES, type ActivityType } from './activity-type';
import { EDITING, SYSTEM, TOPIC_PHRASES, type Topic } from './mentions';
import { PhraseSet, standsAt, VOCABULARY, type Words } from './phrase-set';

/** A new undertaking, whatever came before it. */
const UNDERTAKING_VERBS = ['to chuc', 'tien hanh', 'trien khai', 'hop'];
const UNDERTAKINGS = new PhraseSet(UNDERTAKING_VERBS);
/** A new verb, where the one before does not govern widely. */
const VERBS = new PhraseSet([
  ...UNDERTAKING_VERBS,
  ...EDITING,
  'thuc hien',
  'khac phuc',
  'danh gia',
  'niem yet',
  'cong bo',
  'xem xet',
  'duy tri',
  'lap',
]);
const JOINERS = new PhraseSet([',', 'va', 'hoac', 'dong thoi', 'sau do']);
/** What follows says about what, when or why, not what is done. */
const ABOUT = new PhraseSet([
  've',
  'viec',
  'ket qua',
  'tinh hinh',
  'ky nang',
  'nghiep vu',
  'cong tac',
]);
const ASIDE = new PhraseSet([
  'sau',
  'truoc',
  'khi',
  'theo',
  'can cu',
  'tren co so',
  'nham',
  'de',
  'phuc vu',
  'dap ung',
  'neu',
]);
const DRAFTING = new PhraseSet([
  'xay dung',
  'ban hanh',
  'lap',
  'phe duyet',
  'tham muu',
  'trinh',
  'hoan thien',
  'soan thao',
]);
/** What carries a plan out does not draw it up. */
const CARRYING_OUT = new PhraseSet(['thuc hien', 'trien khai']);
const OF_THE_SYSTEM = new PhraseSet([...SYSTEM, 'nam', 'hang nam', 'he thong', 'ap dung', 'cua']);

interface Mention {
  readonly topic: Topic;
  readonly start: number;
  readonly end: number;
}

function speaksOf(clause: Words, topic: Topic, start: number, end: number): boolean {
  if (topic.notAfter.endsBefore(clause, start) || topic.notBefore.startsAt(clause, end))
    return false;
  if (topic.beside === null) return true;
  return topic.beside.startsWithin(clause, start - topic.near - 2, end + topic.near + 1);
}

function mentionAt(clause: Words, at: number): Mention | null {
  const phrases = TOPIC_PHRASES[clause[at] ?? 0];
  if (phrases === undefined) return null;
  for (const { topic, words } of phrases) {
    const end = at + words.length;
    if (standsAt(clause, at, words) && speaksOf(clause, topic, at, end)) {
      return { topic, start: at, end };
    }
  }
  return null;
}

/** By the place where each starts; null where there are none. */
function mentionsIn(clause: Words): Mentions | null {
  let mentions: Map<number, Mention> | null = null;
  for (let at = 0; at < clause.length; at++) {
    const mention = mentionAt(clause, at);
    if (mention === null) continue;
    mentions ??= new Map();
    mentions.set(at, mention);
    at = mention.end - 1;
  }
  return mentions;
}

const isJoiner = (clause: Words, at: number): boolean => JOINERS.startsAt(clause, at);

type Mentions = ReadonlyMap<number, Mention>;

/** No object of a plan is longer, in words. */
const LONGEST_OBJECT = 60;

/** Where the object that starts here ends: at a joiner before a new undertaking, or with the clause. */
function objectEnd(clause: Words, mentions: Mentions, from: number): number {
  const last = Math.min(clause.length, from + LONGEST_OBJECT);
  for (let at = from; at < last; at++) {
    if (!isJoiner(clause, at)) continue;
    if (UNDERTAKINGS.startsAt(clause, at + 1)) return at;
    if (mentions.get(at + 1)?.topic.governs === 'wide') return at;
  }
  return last;
}

/** Whether something else than a plan, or the upkeep that a plan is about, is spoken of. */
function speaksOfOther(mentions: Mentions, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const type = mentions.get(at)?.topic.type;
    if (type !== undefined && type !== 'plan' && type !== 'improvement') return true;
  }
  return false;
}

/**
 * A plan is an activity of its own if it is drawn up, and is the plan of the system or the year. The
 * plan of an audit belongs to the audit, and "theo kế hoạch" plans nothing.
 */
function isPlanOfSystem(clause: Words, mentions: Mentions, { start, end }: Mention): boolean {
  const drafted = start === 0 || DRAFTING.startsWithin(clause, start - 6, start);
  if (!drafted || CARRYING_OUT.endsBefore(clause, start)) return false;
  const bare = end === clause.length || isJoiner(clause, end);
  if (bare) return !speaksOfOther(mentions, end, Math.min(clause.length, end + LONGEST_OBJECT));
  const to = objectEnd(clause, mentions, end);
  return !speaksOfOther(mentions, end, to) && OF_THE_SYSTEM.startsWithin(clause, end, to);
}

function typesOfClause(clause: Words, found: Set<ActivityType>): void {
  const mentions = mentionsIn(clause);
  if (mentions === null) return;
  let governed: 'wide' | 'narrow' | null = null;
  let aside = false;
  let counted = false;

  for (let at = 0; at < clause.length; at++) {
    const mention = mentions.get(at);
    if (mention === undefined) {
      if (isJoiner(clause, at)) {
        const next = mentions.get(at + 1);
        const verbs = governed === 'wide' ? UNDERTAKINGS : VERBS;
        if (verbs.startsAt(clause, at + 1) || next?.topic.governs === 'wide') governed = null;
        if (clause[at] === VOCABULARY.comma || governed === null) aside = false;
      } else if (ASIDE.startsAt(clause, at)) aside = true;
      else if (counted && ABOUT.startsAt(clause, at)) governed ??= 'narrow';
      continue;
    }
    at = mention.end - 1;
    if (governed !== null || aside) continue;
    if (mention.topic.type === 'plan' && !isPlanOfSystem(clause, mentions, mention)) continue;
    found.add(mention.topic.type);
    counted = true;
    if (!isJoiner(clause, mention.end)) governed = mention.topic.governs;
  }
}

const NONE: readonly ActivityType[] = [];

/**
 * What an activity is about, from the words of its tidied content (or of an event: "kết thúc đánh giá nội
 * bộ"); several at a time, in the order of `ACTIVITY_TYPES`, none where nothing tells. What a report,
 * a training or a plan is about is its object: "Tập huấn kỹ năng đánh giá nội bộ" is training only.
 */
export function typesOf(content: string): readonly ActivityType[] {
  const found = new Set<ActivityType>();
  for (const clause of VOCABULARY.clausesOf(content)) typesOfClause(clause, found);
  return found.size === 0 ? NONE : ACTIVITY_TYPES.filter((type) => found.has(type));
}

const FIGURES = /\d+/g;

/** `typesOf`, remembering: contents that differ in figures alone ("lần 1", "năm 2025") speak of the same. */
export function typesTeller(): (content: string) => readonly ActivityType[] {
  const known = remembered(typesOf);
  return (content) => known(content.replace(FIGURES, '0'));
}
