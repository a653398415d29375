import { isScoreMethod } from '../../core/abc/combine/isScoreMethod';
import { tierCount } from '../../core/abc/cut/tierCount';
import type { Judgement } from '../../core/abc/Judgement';
import { tiers } from '../../core/abc/Tier';
import type { NativeGrid } from './nativeGrid';
import { nativeLists } from './nativeLists';

/**
 * The formula that is 0 while the inputs of the limits block make sense: every part of a ratio above 0 (else 1), limits above 0
 * and falling (2), weights at or above 0 and not all 0 (3), and decisions for a tier in use (4). Tiers are blank otherwise.
 */
export function nativeFault(
  judgement: Pick<Judgement, 'customers' | 'indicators' | 'settings'>,
  grid: NativeGrid,
): string {
  const { cuts, combination } = nativeLists(judgement);
  const letters = tiers.slice(0, Math.max(...cuts.map(tierCount)));
  // Counted first: what is no number must not be compared.
  const numbers = (range: string, count: number, isRight: string, fault: number) =>
    `IF(COUNT(${range})<${count},${fault},IF(${isRight},0,${fault}))`;
  const found = cuts.flatMap((cut, list): string[] => {
    if (cut.method === 'computed') return [];
    if (cut.method !== 'limits') {
      const parts = grid.down('part', list, cut.ratio.length);
      return [numbers(parts, cut.ratio.length, `MIN(${parts})>0`, 1)];
    }
    const limits = grid.down('limit', list, cut.limits.length);
    const falls = cut.limits
      .slice(1)
      .map((_, tier) => `${grid.cell('limit', list, tier)}>${grid.cell('limit', list, tier + 1)}`);
    return [numbers(limits, cut.limits.length, `AND(${[`MIN(${limits})>0`, ...falls].join(',')})`, 2)];
  });
  if (combination !== undefined && isScoreMethod(combination)) {
    const weights = grid.across('weight');
    found.push(numbers(weights, judgement.indicators.length, `AND(MIN(${weights})>=0,SUM(${weights})>0)`, 3));
  }
  const decisions = grid.rows.filter(({ kind }) => kind === 'decision').length;
  if (decisions > 0) {
    const profile = grid.down('decision', 0, decisions);
    const tier = grid.down('decision', 1, decisions);
    const others = letters.map((letter) => `(${tier}<>"${letter}")`).join('*');
    found.push(`IF(SUMPRODUCT((${profile}<>"")*${others})+SUMPRODUCT((${profile}="")*(${tier}<>""))>0,4,0)`);
  }
  return `=IFERROR(MAX(${found.join(',')}),1)`;
}
