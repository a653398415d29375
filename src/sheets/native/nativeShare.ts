import type { ScoreMethod } from '../../core/abc/Settings';
import type { NativeGrid } from './nativeGrid';

/**
 * One indicator's value in a cell as a share from 0 to 1, as `core/abc/combine` makes it; "" where it is not a number. "rank"
 * counts the customers above and the equal ones, the others read least and span in the limits block. `values` is the indicator's
 * column, `limits` the sheet of the limits block.
 */
export function nativeShare(
  method: ScoreMethod,
  indicator: number,
  value: string,
  grid: NativeGrid,
  limits: string,
): string {
  const cell = (kind: 'judged' | 'tolerance' | 'least' | 'span') => `${limits}${grid.cell(kind, indicator)}`;
  const share = () => {
    if (method !== 'rank') return `IF(${cell('span')}>0,(${value}-${cell('least')})/${cell('span')},1)`;
    const values = grid.list(indicator);
    const larger = `COUNTIF(${values},">="&${value}+${cell('tolerance')})`;
    const notSmaller = `COUNTIF(${values},">"&${value}-${cell('tolerance')})`;
    // The mean of the best and the last rank of the customers with this value is the mid-rank.
    return `(${cell('judged')}-(${larger}+1+${notSmaller})/2+0.5)/${cell('judged')}`;
  };
  return `=IF(ISNUMBER(${value}),IF(${value}>${cell('tolerance')},${share()},0),"")`;
}
