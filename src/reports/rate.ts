/**
 * A formula that says a rate as `sayRate` does, with a comma whatever the program's language: to one
 * decimal of a percent, an en dash where there is none.
 */
export const rateFormula = (done: string, due: string): string =>
  `IF(${due}=0,"–",SUBSTITUTE(ROUND(1000*(${done})/${due},0)/10&"",".",",")&"%")`;
