/** How a list of terms is looked for: any of them at once, then each by itself. */
interface Search {
  readonly any: RegExp;
  readonly each: readonly RegExp[];
}

/** The vocabulary is small and a sheet may have 16,384 columns: nearly every header is done with after one search a list. */
const searches = new WeakMap<readonly string[], Search>();

/**
 * How well a header fits a ranked list of terms: the place of the first term it holds; undefined when it holds none.
 * @param header as `headerText` gives it
 * @param terms a constant list: its search is prepared once; a term that ends in "$" matches only at the end of the header
 * @example matchWord(' ship date ', ['order date', 'date']) // 1
 */
export function matchWord(header: string, terms: readonly string[]): number | undefined {
  let search = searches.get(terms);
  if (search === undefined) searches.set(terms, (search = searchFor(terms)));
  if (header === '' || !search.any.test(header)) return undefined;
  return search.each.findIndex((term) => term.test(header));
}

function searchFor(terms: readonly string[]): Search {
  const patterns = terms.map((term) => {
    const word = term.replace('$', '');
    const pattern = /^[a-z ]+$/.test(word) ? ` ${word}s? ` : word;
    if (word === term) return pattern;
    return pattern.endsWith(' ') ? `${pattern}$` : `${pattern} $`;
  });
  return { any: new RegExp(patterns.join('|')), each: patterns.map((pattern) => new RegExp(pattern)) };
}
