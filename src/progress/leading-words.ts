import type { Phrases, SaidWords } from '../text/phrases';
import { spelledWords, unaccented } from '../text/spell';

/** Longer rows of leading words are nobody's. */
const MOST = 5;

/** Words that stand in a row right before some phrases: "đã được" before "gia hạn". Given in everyday spelling. */
export class LeadingWords {
  private readonly spelled: RegExp;
  private readonly folded: RegExp;

  constructor(leading: readonly string[], phrases: readonly string[]) {
    const either = (all: readonly string[]): string =>
      all.map((phrase) => spelledWords(phrase).join(' ')).join('|');
    const [words, followed] = [either(leading), either(phrases)];
    const pattern = (text: string): RegExp => new RegExp(text, 'g');
    const row = `(?<= )(?:(?:${words}) ){1,${MOST}}(?=(?:${followed}) )`;
    this.spelled = pattern(row);
    this.folded = pattern(unaccented(row));
  }

  private of(said: SaidWords): RegExp {
    return said.accented ? this.spelled : this.folded;
  }

  /** Whether one of such words is among these phrases. */
  hold(said: SaidWords, phrases: Phrases): boolean {
    const rows = said.words.match(this.of(said)) ?? [];
    return rows.some((row) => phrases.in({ ...said, words: ` ${row}` }));
  }

  /** The said words without them. */
  without(said: SaidWords): SaidWords {
    return { ...said, words: said.words.replace(this.of(said), '') };
  }
}
