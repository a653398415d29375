import type { ScoreMethod } from '../../core/abc/Settings';
import type { NativeGrid } from './nativeGrid';

/**
 * One indicator's value in a cell as a share from 0 to 1, as `core/abc/combine` makes it; "" where it is not a number. "rank"
 * counts the customers below and the equal ones, the others read least and span in the limits block, whose sheet `limits` is.
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
    // The customers below and half of the equal ones, this one among them: n less the mid-rank and a half more.
    // The array comes first: the workbench adds none to a cell. (It also counts texts like "12" here, which Excel passes over.)
    const groups = `FREQUENCY(${grid.list(indicator)},{-1;1}*${cell('tolerance')}+${value})`;
    return `SUMPRODUCT(${groups},{1;0.5;0})/${cell('judged')}`;
  };
  return `=IF(ISNUMBER(${value}),IF(${value}>${cell('tolerance')},${share()},0),"")`;
}
