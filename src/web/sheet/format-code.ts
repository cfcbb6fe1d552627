/** A piece of a number format's code (ECMA-376 part 1, 18.8.31): letters and digits that mean something, or text. */
export interface CodePiece {
  readonly kind: 'code' | 'text';
  readonly text: string;
}

const PIECE =
  /"([^"]*)"?|\\([^])|_[^]|\*[^]|\[\$([^\]-]*)[^\]]*\]?|\[(h+|m+|s+)\]|\[[^\]]*\]?|(am\/pm|a\/p|general|y+|m+|d+|h+|s+|[0#?]+|e[+-]|[;.,%@/])|([^])/gi;

/** The code's sections (divided by ";"), each in pieces; runs of one letter are one piece. */
export function sectionsOf(code: string): readonly (readonly CodePiece[])[] {
  const sections: CodePiece[][] = [[]];
  for (const [whole, quoted, escaped, currency, elapsed, meaning, other] of code.matchAll(PIECE)) {
    if (meaning === ';') {
      sections.push([]);
      continue;
    }
    const text = quoted ?? escaped ?? currency ?? other;
    if (meaning !== undefined || elapsed !== undefined) {
      sections.at(-1)?.push({ kind: 'code', text: (meaning ?? whole).toLowerCase() });
    } else if (text !== undefined) {
      sections.at(-1)?.push({ kind: 'text', text });
    } else if (whole.startsWith('_')) {
      sections.at(-1)?.push({ kind: 'text', text: ' ' });
    }
  }
  return sections;
}
