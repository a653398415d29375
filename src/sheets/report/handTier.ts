/**
 * The formula of a tier in force: the one that stands in the cell of tiers set by hand, in any case, where it is one of the letters
 * in use ("ABC"), else the computed one. Anything else there is not taken for a tier.
 * @example handTier('H5', 'B5', 'ABC') // '=IFERROR(IF(AND(LEN(H5)=1,ISNUMBER(FIND(UPPER(H5),"ABC"))),UPPER(H5),B5),B5)'
 */
export function handTier(byHand: string, computed: string, letters: string): string {
  const isTier = `AND(LEN(${byHand})=1,ISNUMBER(FIND(UPPER(${byHand}),"${letters}")))`;
  return `=IFERROR(IF(${isTier},UPPER(${byHand}),${computed}),${computed})`;
}
