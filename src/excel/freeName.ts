/**
 * The wanted name, or the first numbered form of it that is not taken; Excel does not tell capitals from small letters.
 * `numbered` writes the number: " (2)" for sheets, "2" for tables.
 * @example freeName('ABC', ['abc', 'ABC (2)'], (name, copy) => `${name} (${copy})`) // "ABC (3)"
 */
export function freeName(
  wanted: string,
  taken: readonly string[],
  numbered: (name: string, copy: number) => string,
): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let copy = 2; used.has(name.toLowerCase()); copy++) name = numbered(wanted, copy);
  return name;
}
