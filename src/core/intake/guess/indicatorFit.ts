import { headerWords } from '../words/headerWords';
import type { IndicatorKind } from '../Mapping';
import { matchWord } from '../words/matchWord';

const { brand, contribution, notAmount, ratio, scale, share, shareOf } = headerWords;
const notScale = [...notAmount, ...contribution];

/**
 * How well a header names an indicator: the place of its word in the ranking of the kind, 0 the best; undefined when it does
 * not. A share needs a word for a share and what it is a share of.
 * @param header as `headerText` gives it
 * @example indicatorFit('scale', ' gross margin ') // undefined
 */
export function indicatorFit(kind: IndicatorKind, header: string): number | undefined {
  if (kind === 'scale') return unless(header, notScale, scale);
  if (kind === 'contribution') return unless(header, notAmount, contribution);
  const plainly = matchWord(header, share) === undefined ? undefined : matchWord(header, shareOf);
  if (plainly !== undefined) return plainly;
  const vaguely = matchWord(header, ratio) === undefined ? undefined : matchWord(header, brand);
  return vaguely === undefined ? undefined : shareOf.length + vaguely;
}

function unless(header: string, excluded: readonly string[], ranking: readonly string[]): number | undefined {
  const place = matchWord(header, ranking);
  return place === undefined || matchWord(header, excluded) !== undefined ? undefined : place;
}
