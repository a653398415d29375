/**
 * Headers that a native table accepts: none blank, none twice (Excel does not tell "sales" from "Sales"), none over 255
 * characters. A repeated header gets a number.
 * @example uniqueHeaders(['Rank', 'rank', 'Sales']) // ["Rank","rank (2)","Sales"]
 */
export function uniqueHeaders(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    const base = header.replace(/\s+/g, ' ').trim().slice(0, 240) || '-';
    let name = base;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${base} (${copy})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
