import type { ScoreMethod } from '../../core/abc/Settings';
import type { NativeGrid } from './nativeGrid';

/**
 * The score of a row from its shares side by side ("X5:Z5"), as `core/abc/combine` makes it: the mean of the known shares by
 * weight, or for "ordered" the best mean of the first 1, 2, ... by importance. "" where nothing with a weight is known, where nobody has
 * a value above 0 that counts, and while the limits' inputs are wrong.
 */
export function nativeScore(
  method: ScoreMethod,
  shares: string,
  indicators: number,
  grid: NativeGrid,
  limits: string,
): string {
  const isRight = `${limits}${grid.cell('fault', 0)}=0`;
  const positive = `${limits}${grid.across('positive')}`;
  if (method === 'ordered') {
    const order = `${limits}${grid.across('importance')}`;
    const means = Array.from(
      { length: indicators },
      (_, index) => `IFERROR(AVERAGEIF(${order},"<=${index + 1}",${shares}),0)`,
    );
    return `=IF(AND(${isRight},SUM(${positive})>0,COUNT(${shares})>0),MAX(${means.join(',')}),"")`;
  }
  const weights = `${limits}${grid.across('weight')}`;
  const known = `SUMIF(${shares},">=0",${weights})`;
  const isAny = `SUMPRODUCT(${weights},${positive})>0`;
  return `=IF(AND(${isRight},${isAny},${known}>0),SUMPRODUCT(${weights},${shares})/${known},"")`;
}
