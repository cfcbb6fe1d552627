/** How something was done, where the words say. */
export type Manner = 'onTime' | 'late' | 'early';

/** How far: "đã", "đang", "sẽ", "chưa", "không". */
export type Aspect = 'did' | 'doing' | 'will' | 'notYet' | 'not';

/**
 * What verbs of progress have to do with it.
 * - `finish`: "hoàn thành"; `reach`: "đạt", which alone says what is wanted; `act`: the work itself
 *   ("thực hiện"); `make`: a certain work ("rà soát"); `hand`: giving away what was made ("nộp").
 * - `submit`: it now waits for another's decision ("trình"); `prepare`, `begin`: it has only begun.
 * - `wait`, `remain`, `keep`, `always`: it goes on ("chờ", "còn", "duy trì", "thường xuyên").
 * - `stop`: for a while; `drop`: for good.
 * - `move`: to another time ("chuyển sang năm sau"); `defer`: likewise, or for a while ("hoãn");
 *   `extend`: its due day ("gia hạn"); `grant`: what was asked for.
 * - `other`: a verb that the lexicon does not know.
 */
export type Verb =
  | 'finish'
  | 'reach'
  | 'act'
  | 'make'
  | 'hand'
  | 'submit'
  | 'prepare'
  | 'begin'
  | 'wait'
  | 'remain'
  | 'keep'
  | 'always'
  | 'stop'
  | 'drop'
  | 'move'
  | 'defer'
  | 'extend'
  | 'grant'
  | 'other';

/** In whose name a clause speaks: only what is `said` tells of the work; the others give its cause, a request, a condition, what it goes by. */
export type Voice = 'said' | 'cause' | 'wish' | 'condition' | 'basis' | 'relative';

/** What a word is to the grammar of progress. */
export type Meaning =
  | { readonly kind: 'aspect'; readonly aspect: Aspect }
  | { readonly kind: 'verb'; readonly verb: Verb }
  /** Not all of it: "cơ bản", "một số". */
  | { readonly kind: 'partly' }
  /** "đầy đủ": nothing by itself; "chưa đầy đủ" is not all of it. */
  | { readonly kind: 'wholly' }
  /** "mới": only just, before a verb; new, after a noun. */
  | { readonly kind: 'just' }
  /** Stands between the others and says nothing here: "vẫn", "được", "tạm thời". */
  | { readonly kind: 'adverb'; readonly adverb: 'passive' | 'forNow' | 'any' }
  /** About the time: "đúng hạn", "đến hạn". */
  | { readonly kind: 'time'; readonly manner: Manner | null }
  /** "đến": with "chưa" its time has not come. */
  | { readonly kind: 'come' }
  /** How well it is known or done: "rõ", "tốt"; no state. */
  | { readonly kind: 'quality' }
  | { readonly kind: 'voice'; readonly voice: Exclude<Voice, 'said' | 'relative'> }
  /** `part`: "giai đoạn"; `draft`: "dự thảo"; `document`: "quy trình", which one may drop; `name`: begins a unit's; `plural`: "các". */
  | {
      readonly kind: 'noun';
      readonly noun: 'part' | 'draft' | 'document' | 'name' | 'plural' | 'other';
    }
  /** "và"; "nhưng", "nên", after which another part of the sentence begins. */
  | { readonly kind: 'and'; readonly isBut: boolean };

/** What has no meaning of its own here. */
export type Rest =
  | { readonly kind: 'word' }
  /** Anything that begins with a digit. */
  | { readonly kind: 'number'; readonly isFullDate: boolean }
  /** A comma, a full stop. */
  | { readonly kind: 'stop' };

/** A stretch of a text. */
export interface Term {
  readonly is: Meaning | Rest;
  /** 0-based, in the text; `to` is not in it. */
  readonly from: number;
  readonly to: number;
}
