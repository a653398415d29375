/** Each term as it is looked for: the vocabulary is small, and a sheet may have 16,384 columns. */
const forms = new Map<string, readonly string[]>();

/**
 * How well a header fits a ranked list of terms: the place of the first term it holds; undefined when it holds none.
 * @param header as `headerText` gives it
 * @example matchWord(' ship date ', ['order date', 'date']) // 1
 */
export function matchWord(header: string, terms: readonly string[]): number | undefined {
  for (let place = 0; place < terms.length; place++) {
    if (formsOf(terms[place]!).some((form) => header.includes(form))) return place;
  }
  return undefined;
}

function formsOf(term: string): readonly string[] {
  let found = forms.get(term);
  if (found === undefined) {
    found = /^[a-z ]+$/.test(term) ? [` ${term} `, ` ${term}s `] : [term];
    forms.set(term, found);
  }
  return found;
}
