const wordJoiner = '\u2060';
const longest = 80;
/** echarts keeps the widths of texts in plain objects: there "constructor" and "__proto__" find what every object has. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

/**
 * A customer's name as echarts may have it: cut where no chart shows more, and never a word that would make it change what
 * all objects inherit. The sign put before such a word has no width.
 */
export function chartLabel(name: string): string {
  const shown = name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
  return inherited.some((word) => shown.startsWith(word)) ? wordJoiner + shown : shown;
}
