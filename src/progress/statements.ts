import { ClauseReader } from './clause-reader';
import { clausesOf } from './clauses';
import type { Term } from './said-term';
import type { Draft, MovesInTime, Piece, Statement } from './statement';

/** The statements of a text of so many letters, in order. */
export function statementsOf(
  terms: readonly Term[],
  length: number,
  movesInTime: MovesInTime,
): readonly Statement[] {
  const statements: Draft[] = [];
  // A clause that states nothing tells more of the statement before it; one that opens the text, of the first.
  const opening: Piece[] = [];
  let told: Piece[] = opening;
  for (const clause of clausesOf(terms, length)) {
    const said = new ClauseReader(clause, movesInTime).read();
    if (said.length === 0 && clause.voice === 'said') told.push([clause.from, clause.to]);
    said.forEach((each, index) => {
      const from = index === 0 ? clause.from : each.from;
      const piece: Piece = [from, said[index + 1]?.from ?? clause.to];
      // "Hoàn thành đúng hạn ngày 5/6": the day is told of what was done.
      if (each.verb === 'time' && index > 0) told.push(piece);
      const tells = each.voice === 'said' && each.verb !== 'time';
      const pieces = tells && told === opening ? [...opening, piece] : [piece];
      if (tells) told = pieces;
      each.pieces = pieces;
      const before = statements.at(-1);
      if (before) before.until = each.at;
      each.until = length;
      statements.push(each);
    });
  }
  return statements;
}
