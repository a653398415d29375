const yearAndOne = /(?<![\d.])((?:19|20)\d\d)\.1(?![\d.])/;

/**
 * Headers in which "2025.1" is October where months below ten are written with a zero: a cell of Excel that holds the number
 * 2025.10 shows it without.
 * @example withOctober(['2025.09', '2025.1', '2025.11'])[1] // "2025.10"
 */
export function withOctober(headers: readonly string[]): readonly string[] {
  const all = new Set(headers);
  return headers.map((header) => {
    if (!yearAndOne.test(header)) return header;
    const month = (text: string) => header.replace(yearAndOne, `$1.${text}`);
    const hasZeros = [1, 2, 3, 4, 5, 6, 7, 8, 9].some((each) => all.has(month(`0${String(each)}`)));
    return hasZeros && !all.has(month('10')) ? month('10') : header;
  });
}
