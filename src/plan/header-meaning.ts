import { fold } from '../text/fold';
import { HEADER_NOUNS, HEADER_SHORT_FORMS, NARROWING, type HeaderNoun } from './header-words';
import type { ColumnRole } from './plan';

export type Strength = 1 | 2 | 3 | 4;

/** What a header may mean, and how strongly its words say so (4 beyond doubt, 1 only for want of better). */
export interface HeaderMeaning {
  readonly role: ColumnRole;
  readonly strength: Strength;
}

const FOOTNOTE_MARKS = /\[\d+\]|\(\d+\)|[*¹²³⁴-⁹]+/g;
const WORD = /[a-z0-9]+|[%#]/g;
/** Between the nouns of "Địa điểm, thời gian". */
const SEPARATOR = /[/,;|+&(–-]| va | and /;
const LONGEST_HEADER = 90;

interface NounPhrase {
  readonly noun: HeaderNoun;
  readonly words: readonly string[];
}

/** By first word, the longest first. */
const NOUN_PHRASES: ReadonlyMap<string, readonly NounPhrase[]> = phrasesByFirstWord();

function phrasesByFirstWord(): ReadonlyMap<string, readonly NounPhrase[]> {
  const byFirst = new Map<string, NounPhrase[]>();
  for (const { noun, phrases } of HEADER_NOUNS) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      const same = byFirst.get(first);
      if (same) same.push({ noun, words });
      else byFirst.set(first, [{ noun, words }]);
    }
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** Syllables that are many words without their accents: nouns only where a header or a list begins with them. */
const SYLLABLES: ReadonlySet<string> = new Set(
  'khoa tu den to nam so muc ma han no thang tt loai nhom nguon cham phong ngay ten id'.split(' '),
);
const LEADING: ReadonlySet<string> = new Set(['cac', 'nhung', 'kien']);

/** The first noun of these words, and where what follows it begins. */
function firstNoun(words: readonly string[]): { noun: HeaderNoun; end: number } | null {
  for (let at = 0; at < words.length; at++) {
    const begins = at === 0 || LEADING.has(words[at - 1] ?? '');
    const found = NOUN_PHRASES.get(words[at] ?? '')?.find(
      (phrase) =>
        (begins || phrase.words.length > 1 || !SYLLABLES.has(phrase.words[0] ?? '')) &&
        phrase.words.every((word, i) => words[at + i] === word),
    );
    if (found) return { noun: found.noun, end: at + found.words.length };
  }
  return null;
}

const wordsOf = (text: string): readonly string[] =>
  (text.match(WORD) ?? []).flatMap((word) => HEADER_SHORT_FORMS.get(word)?.split(' ') ?? word);

/** A folded header, to be asked what narrows its noun. */
class Narrowed {
  private readonly spaced: string;

  constructor(words: readonly string[]) {
    this.spaced = ` ${words.join(' ')} `;
  }

  by(kind: keyof typeof NARROWING): boolean {
    return NARROWING[kind].some((phrase) => this.spaced.includes(` ${phrase} `));
  }
}

type Told = readonly (readonly [ColumnRole, Strength])[];
const NOTHING: Told = [];

/** What a noun tells, narrowed by the words about it. `rest`: the words after the noun. */
function told(noun: HeaderNoun, said: Narrowed, rest: readonly string[]): Told {
  switch (noun) {
    case 'number':
      return [['number', 3]];
    case 'id':
      return [['number', 1]];
    case 'content':
      return [['content', firstNoun(rest)?.noun === 'content' || said.by('leading') ? 3 : 2]];
    case 'measure':
      return toldOfMeasures(said, rest);
    case 'when':
    case 'limit':
    case 'day':
      return toldOfTime(noun, said);
    case 'rhythm':
      return [['timeline', 1]];
    case 'pace':
      if (said.by('sharing')) return [['percent', 3]];
      return [
        ['timeline', 2],
        ['status', 2],
      ];
    case 'body':
    case 'person':
    case 'leader':
    case 'duty':
    case 'together':
      return toldOfActors(noun, said, rest);
    case 'state':
      return [
        ['status', 3],
        ['result', 1],
      ];
    case 'degree':
      if (said.by('sharing')) return [['percent', 3]];
      return said.by('ofCompletion') ? [['status', 3]] : NOTHING;
    case 'finished':
      return toldOfFinishing(said, rest);
    case 'share':
      return [['percent', 3]];
    case 'result':
      if (said.by('graded')) {
        return [
          ['status', 3],
          ['result', 1],
        ];
      }
      return [
        ['result', 3],
        ['status', 1],
      ];
    case 'evidence':
      return [['evidence', 3]];
    case 'document':
      return said.by('elsewhere') && !said.by('finishing') ? NOTHING : [['evidence', 1]];
    case 'budget':
      return [['budget', 3]];
    case 'notes':
      return [['notes', 3]];
    case 'name':
      return toldOfNames(said, rest);
    case 'other':
      return NOTHING;
  }
}

/** "Yêu cầu sản phẩm", "Chương trình công tác": of what they are; alone they may be what is to be done. */
function toldOfMeasures(said: Narrowed, rest: readonly string[]): Told {
  const next = firstNoun(rest);
  const says = next !== null && OF_MEASURES.has(next.noun);
  return says ? told(next.noun, said, rest.slice(next.end)) : [['content', 1]];
}

const OF_MEASURES: ReadonlySet<HeaderNoun> = new Set(['content', 'result', 'when', 'limit']);

function toldOfTime(noun: 'when' | 'limit' | 'day', said: Narrowed): Told {
  const beginning = said.by('beginning');
  const ending = said.by('ending');
  if (said.by('actual')) return beginning ? NOTHING : [['completedOn', 3]];
  if (noun === 'limit' || said.by('before')) return [['timeline', 4]];
  if (beginning && ending) return [['timeline', 3]];
  if (beginning) return [['from', 3]];
  if (ending) return [['to', 3]];
  if (said.by('elsewhere') && !said.by('finishing')) {
    return noun === 'when' && said.by('issuing') ? [['timeline', 2]] : NOTHING;
  }
  if (noun === 'when' || said.by('planned')) {
    return said.by('finishing') && !said.by('planned')
      ? [
          ['timeline', 3],
          ['completedOn', 1],
        ]
      : [['timeline', 3]];
  }
  return said.by('finishing')
    ? [
        ['completedOn', 2],
        ['timeline', 1],
      ]
    : [
        ['timeline', 2],
        ['completedOn', 1],
      ];
}

function toldOfActors(
  noun: 'body' | 'person' | 'leader' | 'duty' | 'together',
  said: Narrowed,
  rest: readonly string[],
): Told {
  if (said.by('receiving')) return [['content', 1]];
  if (new Narrowed(rest).by('onlooking') && !said.by('acting')) return NOTHING;
  const leads = said.by('leading');
  if (said.by('together')) return said.by('both') ? [['unit', 2]] : [['support', 3]];
  if (noun === 'together') return [['support', 2]];
  const nouns = firstNoun(rest)?.noun;
  const isPerson = noun === 'person' || noun === 'leader';
  if (isPerson && nouns !== 'body') {
    // Beside a leader another person is the one who does it.
    return [
      ['person', noun === 'leader' ? 4 : 3],
      ['unit', noun === 'leader' ? 1 : 2],
    ];
  }
  return [['unit', leads ? 3 : 2]];
}

function toldOfFinishing(said: Narrowed, rest: readonly string[]): Told {
  if (said.by('sharing')) return [['percent', 3]];
  if (said.by('before')) return [['timeline', 3]];
  if (said.by('inFact')) return [['completedOn', 3]];
  // "Dự kiến hoàn thành"; not "Hoàn thành kế hoạch"
  if (said.by('planned') && !new Narrowed(rest).by('planned')) return [['timeline', 3]];
  const next = firstNoun(rest)?.noun;
  if (next === 'day' || next === 'when') return [['completedOn', 3]];
  return [
    ['status', 2],
    ['completedOn', 2],
    ['to', 1],
  ];
}

/** "Tên nhiệm vụ", "Tên đơn vị"; the name of anything else may be what is to be done. */
function toldOfNames(said: Narrowed, rest: readonly string[]): Told {
  const next = firstNoun(rest);
  if (next === null) return [['content', 1]];
  if (next.noun === 'content') return [['content', 3]];
  if (next.noun === 'body' || next.noun === 'person' || next.noun === 'leader') {
    return toldOfActors(next.noun, said, rest.slice(next.end));
  }
  return [['content', 1]];
}

/** What a header's text means, and whether its words are known at all, though a plan has no use for them. */
export interface HeaderReading {
  readonly meanings: readonly HeaderMeaning[];
  readonly known: boolean;
}

const TIMES: ReadonlySet<ColumnRole> = new Set(['timeline', 'from', 'to', 'completedOn']);
const isOfTime = ({ meanings }: HeaderReading): boolean =>
  meanings.some(({ role }) => TIMES.has(role));

/**
 * Whether a header above columns of time says if they were planned or came about: "Kế hoạch" and
 * "Thực tế", each over "Bắt đầu" and "Kết thúc".
 */
export function tellsPlanFromFact(above: string, below: HeaderReading): boolean {
  const reading = readHeader(above);
  if (!isOfTime(below) || (reading.known && !isOfTime(reading))) return false;
  const said = new Narrowed(wordsOf(fold(above)));
  return said.by('inFact') || said.by('planned');
}

const UNKNOWN: HeaderReading = { meanings: [], known: false };

/**
 * Reads a header by its words: the noun that it begins with, narrowed by the rest ("Ngày hoàn thành
 * thực tế" is a day, of finishing, in fact). Where it lists several things, the first that a plan
 * has a use for counts. The strongest meaning comes first.
 */
export function readHeader(text: string): HeaderReading {
  if (text.length > LONGEST_HEADER) return UNKNOWN;
  const folded = fold(text.replace(FOOTNOTE_MARKS, ' '));
  const words = wordsOf(folded);
  // "Quý", and nothing more: "Quy trình" begins so too.
  const first = folded === 'quy' ? { noun: 'when' as const, end: 1 } : firstNoun(words);
  if (first === null) return UNKNOWN;
  const said = new Narrowed(words);
  const meanings = told(first.noun, said, words.slice(first.end));
  if (meanings.length > 0 || first.noun !== 'other') return readingOf(meanings);
  for (const part of folded.split(SEPARATOR).slice(1)) {
    const own = wordsOf(part);
    const noun = firstNoun(own);
    const more = noun && told(noun.noun, new Narrowed(own), own.slice(noun.end));
    if (more && more.length > 0) return readingOf(more);
  }
  return readingOf(NOTHING);
}

const readingOf = (meanings: Told): HeaderReading => ({
  meanings: meanings.map(([role, strength]) => ({ role, strength })),
  known: true,
});

/** What a header's text may mean; empty where it is no header, or one that a plan has no use for. */
export const headerMeanings = (text: string): readonly HeaderMeaning[] => readHeader(text).meanings;
