import type { Language } from './Language';

/** Where the columns of a table stand, whatever language its headers are in. */
export interface FoundColumns<Key extends string> {
  /** The one that most headers are in. */
  readonly language: Language;
  /** Place of each column's header, for the columns that are there. */
  readonly places: ReadonlyMap<Key, number>;
  /** The headers of the others, in that language. */
  readonly missing: readonly string[];
}

/**
 * Finds columns by the words of their headers in either language; case and outer spaces do not matter. Columns may stand in any
 * order, among others. Where a header is there in both languages, the one in the language of the others counts: the other one
 * was added by somebody.
 * @param words the header of each column in each language
 * @param earlier headers that earlier versions wrote: they count where a column is not there under its present one
 */
export function findColumns<Key extends string>(
  headers: readonly string[],
  words: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
  earlier: Readonly<Partial<Record<string, string>>> = {},
): FoundColumns<Key> {
  const placeOf = new Map<string, number>();
  headers.forEach((header, place) => {
    const folded = fold(header);
    if (!placeOf.has(folded)) placeOf.set(folded, place);
  });
  const found = (Object.keys(words) as Language[]).map((language) => {
    const entries = Object.entries(words[language]) as [Key, string][];
    const places = entries.flatMap(([key, word]): [Key, number][] => {
      const place = placeOf.get(fold(word));
      return place === undefined ? [] : [[key, place]];
    });
    return { language, places };
  });
  const [most, ...others] = found.sort((one, other) => other.places.length - one.places.length);
  const places = new Map([...others.flatMap((other) => other.places), ...most!.places]);
  for (const [key, word] of Object.entries(earlier) as [Key, string][]) {
    const place = placeOf.get(fold(word));
    if (place !== undefined && !places.has(key)) places.set(key, place);
  }
  const entries = Object.entries<string>(words[most!.language]) as [Key, string][];
  const missing = entries.flatMap(([key, word]) => (places.has(key) ? [] : [word]));
  return { language: most!.language, places, missing };
}

function fold(header: string): string {
  return header.trim().toLowerCase();
}
