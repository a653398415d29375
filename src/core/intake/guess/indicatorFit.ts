import { headerWords } from '../words/headerWords';
import type { IndicatorKind } from '../Mapping';
import { matchWord } from '../words/matchWord';

const { brand, contribution, lesser, notActual, notAmount, ratio, scaleLines, share, shareOf } = headerWords;
const notScale = [...notAmount, ...contribution];
const contributionLines = [contribution];
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** More than any line has words, and more than a header's year counts. */
const [mostWords, mostYears] = [100, 200];

/**
 * How well a header names an indicator, as a number to compare: 0 the best; undefined when it does not name it. Of amounts the
 * line of its word in the ranking counts first, then whether it speaks of less than the others ("本月", "不含税"), then how
 * late its year is, and at last the word itself. A share needs a word for a share and what it is a share of.
 * @param header as `headerText` gives it
 * @example indicatorFit('scale', ' gross margin ') // undefined
 */
export function indicatorFit(kind: IndicatorKind, header: string): number | undefined {
  if (kind === 'scale') return amountFit(header, notScale, scaleLines);
  if (kind === 'contribution') return amountFit(header, notAmount, contributionLines);
  if (matchWord(header, notActual) !== undefined) return undefined;
  const plainly = matchWord(header, share) === undefined ? undefined : matchWord(header, shareOf);
  if (plainly !== undefined) return plainly;
  const vaguely = matchWord(header, ratio) === undefined ? undefined : matchWord(header, brand);
  return vaguely === undefined ? undefined : shareOf.length + vaguely;
}

function amountFit(header: string, excluded: readonly string[], lines: readonly (readonly string[])[]) {
  const places = lines.map((line) => matchWord(header, line));
  const line = places.findIndex((place) => place !== undefined);
  if (line < 0 || matchWord(header, excluded) !== undefined) return undefined;
  const isLesser = matchWord(header, lesser) === undefined ? 0 : 1;
  return ((2 * line + isLesser) * mostYears + yearsAgo(header)) * mostWords + places[line]!;
}

/** 0 for a header that names no year: it speaks of now. */
function yearsAgo(header: string): number {
  const years = header.match(year);
  return years === null ? 0 : 2100 - Math.max(...years.map(Number));
}
