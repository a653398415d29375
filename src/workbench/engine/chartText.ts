const wordJoiner = '\u2060';
const longest = 80;
/** echarts keeps the widths of texts in plain objects: there "constructor" and "__proto__" find what every object has. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

/**
 * The text of a cell as echarts may have it: cut where no chart shows more, and never a word that would make it change what
 * all objects inherit. The sign put before such a word has no width.
 */
export function chartText(cell: string): string {
  const shown = cell.length > longest ? `${cell.slice(0, longest - 1)}…` : cell;
  return inherited.some((word) => shown.startsWith(word)) ? wordJoiner + shown : shown;
}
