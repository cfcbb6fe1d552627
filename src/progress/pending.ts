import type { Aspect } from './said-term';

/** What was read of a statement whose verb is still to come. */
export class Pending {
  readonly aspects: Aspect[] = [];
  partly = false;
  just = false;
  forNow = false;
  /** After it a name can come before the verb: "đã được [UBND tỉnh] phê duyệt". */
  passive = false;
  /** Where it begins in the text, 0-based; null while there is nothing. */
  from: number | null = null;

  hasAspect(): boolean {
    return this.aspects.length > 0;
  }

  /** Of several the one that denies, else the last: "sẽ không", "đã sắp". */
  aspect(): Aspect | null {
    return this.aspects.find(denies) ?? this.aspects.at(-1) ?? null;
  }

  isDenied(): boolean {
    return this.aspects.some(denies);
  }

  /** Nothing stands before the verb. */
  isBare(): boolean {
    return !this.hasAspect() && !this.partly && !this.just && !this.forNow;
  }
}

const denies = (aspect: Aspect): boolean => aspect === 'not' || aspect === 'notYet';
