/**
 * How well a header fits a ranked list of terms: the place of the first term it holds; undefined when it holds none.
 * @param header as `headerText` gives it
 * @example matchWord(' ship date ', ['order date', 'date']) // 1
 */
export function matchWord(header: string, terms: readonly string[]): number | undefined {
  const place = terms.findIndex((term) => holds(header, term));
  return place < 0 ? undefined : place;
}

function holds(header: string, term: string): boolean {
  if (!/^[a-z ]+$/.test(term)) return header.includes(term);
  return header.includes(` ${term} `) || header.includes(` ${term}s `);
}
