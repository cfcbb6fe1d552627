import { isAccented, spelledWords, unaccented } from './spell';

/** The words of a text, to be searched for phrases. */
export interface SaidWords {
  readonly accented: boolean;
  /** Every word with a space before and after: " đang thực hiện ", spelled (see `spell`). */
  readonly words: string;
}

/** Phrases to look for in texts, given in everyday spelling. */
export class Phrases {
  private readonly spelled: readonly string[];
  private readonly folded: readonly string[];

  constructor(phrases: readonly string[]) {
    this.spelled = phrases.map((phrase) => ` ${spelledWords(phrase).join(' ')} `);
    this.folded = this.spelled.map(unaccented);
  }

  private of(said: SaidWords): readonly string[] {
    return said.accented ? this.spelled : this.folded;
  }

  in(said: SaidWords): boolean {
    return this.of(said).some((phrase) => said.words.includes(phrase));
  }

  begin(said: SaidWords): boolean {
    return this.of(said).some((phrase) => said.words.startsWith(phrase));
  }

  are(said: SaidWords): boolean {
    return this.of(said).some((phrase) => said.words === phrase);
  }

  /** The said words without any of the phrases. */
  without(said: SaidWords): SaidWords {
    const words = this.of(said).reduce((rest, phrase) => rest.split(phrase).join(' '), said.words);
    return { ...said, words };
  }
}

/** The words of a text; one typed without any accent is searched without them. */
export function saidWords(text: string): SaidWords {
  const accented = isAccented(text);
  const words = spelledWords(text).join(' ');
  return { accented, words: ` ${accented ? words : unaccented(words)} ` };
}
