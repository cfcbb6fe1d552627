import { isSilent, saysByItself } from './bare-verb';
import type { Clause } from './clauses';
import { Pending } from './pending';
import type { Manner, Meaning, Term, Verb } from './said-term';
import type { Draft, MovesInTime, Statement } from './statement';

/** Within so many terms after the verb something is its object. */
const OBJECT = 3;
/** So many terms can name who does it. */
const LONGEST_NAME = 8;

/**
 * Reads one clause: who, then how far (aspects, adverbs), then a verb, then its object; and again, since
 * one clause can say several things ("quá hạn chưa hoàn thành").
 */
export class ClauseReader {
  private readonly said: Draft[] = [];
  private pending = new Pending();
  /** A verb that says nothing yet: "nộp" before "đúng hạn". */
  private silent: { readonly verb: Verb; readonly from: number; readonly index: number } | null =
    null;
  /** What the object belongs to that is being read, and how many of its terms have been. */
  private current: Draft | null = null;
  private ofObject = 0;
  private termsBefore = 0;
  private startsWithUnit = false;
  private isOfMany = false;
  private isReceived = false;
  private subject: Statement['subject'] | null = null;

  constructor(
    private readonly clause: Clause,
    private readonly movesInTime: MovesInTime,
  ) {}

  read(): readonly Draft[] {
    this.clause.terms.forEach((term, index) => {
      this.take(term, index);
    });
    this.end();
    return this.said;
  }

  private take(term: Term, index: number): void {
    const { pending, current } = this;
    const { is, from } = term;
    switch (is.kind) {
      case 'aspect':
        this.begin(from);
        pending.aspects.push(is.aspect);
        return;
      case 'partly':
        if (current && !pending.hasAspect()) current.partly = true;
        else this.begin(from).partly = true;
        return;
      case 'just':
        if (!current && !this.silent) this.begin(from).just = true;
        return;
      case 'adverb':
        if (is.adverb === 'forNow') pending.forNow = true;
        if (is.adverb === 'passive') this.takePassive(index);
        return;
      case 'wholly':
        if (pending.isDenied()) this.state('finish', from);
        return;
      case 'come':
        if (pending.isDenied()) this.state('time', from);
        else if (pending.hasAspect()) this.takeWord(term, index);
        return;
      case 'quality':
        if (pending.isDenied()) this.state('time', from);
        else this.takeWord(term, index);
        return;
      case 'time':
        this.takeTime(from, is.manner, index);
        return;
      case 'verb':
        this.takeVerb(from, is.verb, index);
        return;
      case 'noun':
        this.takeNoun(term, is.noun, index);
        return;
      case 'word':
      case 'number':
        this.takeWord(term, index);
        return;
      default:
    }
  }

  private begin(from: number): Pending {
    this.pending.from ??= from;
    this.nameSubject();
    return this.pending;
  }

  /** What stands before the first thing said is who does it. */
  private nameSubject(): void {
    const isUnit = this.startsWithUnit && this.termsBefore < LONGEST_NAME;
    this.subject ??= this.termsBefore === 0 ? 'none' : isUnit ? 'unit' : 'else';
  }

  private takePassive(index: number): void {
    const { pending, current, silent } = this;
    if (pending.hasAspect()) pending.passive = true;
    else if (current?.aspect === 'not' && this.ofObject === 0) current.tried = true;
    else if (silent && !current && this.next(index)?.is.kind === 'number') {
      // "Tổ chức được 2 lớp": nothing says of how many.
      pending.aspects.push('did');
      pending.partly = true;
      this.state('act', silent.from);
    } else if (!current && !silent) this.isReceived = true;
  }

  private next(index: number): Term | undefined {
    return this.clause.terms[index + 1];
  }

  /** A word without a meaning is the verb after an aspect, else belongs to a name. */
  private takeWord(term: Term, index: number): void {
    const { pending, silent } = this;
    this.ofObject++;
    this.termsBefore++;
    if (!pending.hasAspect()) {
      pending.forNow = false;
      // "Ban hành ngày 18/3/2025".
      const isDay = term.is.kind === 'number' && term.is.isFullDate;
      const isRightAfter = silent?.verb === 'hand' && index - silent.index <= 2 && !this.current;
      if (isDay && isRightAfter) this.state('hand', silent.from);
      return;
    }
    if (pending.passive) return;
    // "Dự kiến 30/6 hoàn thành": the verb comes later.
    const next = this.next(index)?.is.kind;
    const isBetween = term.is.kind === 'number' && (next === 'verb' || next === 'number');
    if (!isBetween || pending.aspect() !== 'will') this.state('other', term.from);
  }

  private takeTime(from: number, manner: Manner | null, index: number): void {
    const { pending, silent, current } = this;
    // "Sẽ sớm hoàn thành", "chưa kịp gửi": the aspect is the verb's.
    if (manner !== null && pending.hasAspect() && this.next(index)?.is.kind === 'verb') return;
    const denied = manner === null || manner === 'late' ? null : 'late';
    const told = pending.isDenied() ? denied : manner;
    // "Nộp đúng hạn".
    const isHanded = silent?.verb === 'hand' && !current && !pending.hasAspect();
    if (isHanded && told !== null) this.state('hand', silent.from);
    const handed = this.current;
    this.state('time', from, told);
    // What follows is still about the statement before it: "hoàn thành đúng hạn (5/6)".
    if (handed && handed.verb !== 'time') this.current = handed;
  }

  private takeVerb(from: number, verb: Verb, index: number): void {
    const { forNow } = this.pending;
    const isBare = this.pending.isBare();
    if (verb === 'move' || verb === 'defer' || verb === 'extend') {
      if (this.movesInTime(verb, from)) this.state(verb, from);
      else if (verb === 'defer') this.state('stop', from);
      else if (!isBare) this.state('other', from);
    } else if (isBare && isSilent(verb)) {
      this.takeSilent(from, verb, index);
    } else if (!isBare || this.isStated(verb, index)) {
      // "Dừng thực hiện": for good.
      const next = this.next(index);
      const isForGood =
        verb === 'stop' && !forNow && next?.is.kind === 'verb' && next.is.verb === 'act';
      this.state(isForGood ? 'drop' : verb, from);
    }
  }

  private takeSilent(from: number, verb: Verb, index: number): void {
    // "Được phê duyệt ngày 15/7".
    if (verb === 'grant' && this.isReceived && !this.current) {
      this.pending.aspects.push('did');
      this.state(verb, from);
      return;
    }
    if (verb !== 'grant') this.subject ??= 'else';
    this.silent ??= { verb, from, index };
    // "Đã gửi công văn đôn đốc".
    const { current } = this;
    if (verb === 'prepare' && current?.aspect === 'did' && current.verb !== 'time')
      current.verb = verb;
    this.ofObject++;
  }

  /** Whether a verb without an aspect says something here. */
  private isStated(verb: Verb, index: number): boolean {
    const { current } = this;
    if (current && current.verb !== 'time') {
      const isDone = current.aspect === 'did' || (current.aspect ?? current.verb) === 'finish';
      // What was done is now submitted; or its complement: "đã gửi lấy ý kiến", "đã rà soát xong".
      if (verb === 'submit' && isDone) current.verb = 'submit';
      if (verb === 'finish' || verb === 'submit' || verb === 'begin' || !isDone) return false;
    }
    return saysByItself(verb, {
      before: this.clause.terms[index - 1]?.is ?? null,
      after: this.next(index)?.is ?? null,
      isFirst: this.clause.from === 0 && this.termsBefore === 0 && !this.silent,
    });
  }

  private takeNoun(
    term: Term,
    noun: Extract<Meaning, { kind: 'noun' }>['noun'],
    index: number,
  ): void {
    const { pending, current, silent } = this;
    const object = !pending.hasAspect() && this.ofObject < OBJECT ? current : null;
    const isFirst = this.termsBefore === 0;
    switch (noun) {
      case 'name':
        if (isFirst) this.startsWithUnit = true;
        break;
      case 'plural':
        this.isOfMany = current !== null || silent !== null;
        // "Các phòng" is nobody in particular.
        if (isFirst) this.termsBefore = LONGEST_NAME;
        break;
      case 'draft':
        if (!silent && (pending.hasAspect() || pending.just || (isFirst && !current))) {
          this.state('submit', term.from);
          return;
        }
        if (object && object.verb !== 'time' && (object.aspect ?? 'did') === 'did') {
          object.verb = 'submit';
        }
        break;
      case 'part':
        if (object && this.isPart(index)) object.partly = true;
        break;
      case 'document':
        if (object) object.ofDocuments = true;
        break;
      case 'other':
    }
    this.takeWord(term, index);
  }

  /** "Hoàn thành [1] phần": right after the verb. */
  private isPart(index: number): boolean {
    const before = this.clause.terms[index - 1]?.is.kind;
    return before === 'verb' || before === 'number';
  }

  /** A statement is made, whose verb stands at this place. */
  private state(verb: Statement['verb'], at: number, manner: Manner | null = null): void {
    const { partly, just, forNow, from } = this.pending;
    const aspect = this.pending.aspect();
    const isRelative = this.isOfMany && (aspect === 'did' || aspect === 'notYet');
    const { voice } = this.clause;
    this.nameSubject();
    this.current = {
      voice: isRelative && voice === 'said' ? 'relative' : voice,
      aspect: aspect ?? (just ? 'did' : null),
      verb,
      manner,
      partly: partly || (just && verb !== 'finish' && verb !== 'hand'),
      forNow,
      tried: false,
      ofDocuments: false,
      subject: this.subject ?? 'none',
      alone: false,
      wished: this.clause.next === 'wish',
      part: this.clause.part,
      from: from ?? at,
      at,
      until: at,
      pieces: [],
    };
    this.said.push(this.current);
    this.pending = new Pending();
    this.ofObject = 0;
  }

  /** An aspect that nothing followed: "lần 2 chưa", "đã [đề nghị …]": it waits for the answer. */
  private end(): void {
    const { pending, clause } = this;
    const isAll = this.termsBefore === 0 && !this.current && !this.silent;
    if (pending.hasAspect() || (pending.partly && isAll)) {
      this.state(clause.next === 'wish' ? 'submit' : 'other', pending.from ?? clause.from);
    }
    if (this.current && this.ofObject === 0) this.current.alone = true;
  }
}
