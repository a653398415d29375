import { deciderOf } from '../../../../src/core/abc/combine/deciderOf';
import type { Decider } from '../../../../src/core/abc/combine/Decider';
import { decideTiers } from '../../../../src/core/abc/combine/decideTiers';
import { defaultSettings } from '../../../../src/core/abc/defaultSettings';
import type { Combination } from '../../../../src/core/abc/Settings';
import type { Tier } from '../../../../src/core/abc/Tier';
import { verdictRanks } from '../../../../src/core/abc/combine/verdictRanks';
import { tableOf } from '../tableOf';

function ranksBy(combination: Combination, ...columns: readonly (readonly (number | undefined)[])[]): number[] {
  const decider = deciderOf(tableOf(...columns).indicators, { ...defaultSettings(), combination }) as Decider;
  return [...(verdictRanks(decider, decideTiers(decider) as Tier[]) as Int32Array)];
}

describe('verdictRanks', () => {
  it('ranks by the values of the one list that decides', () => {
    expect(ranksBy('rank', [4, undefined, 9, 4])).toEqual([2, 0, 1, 2]);
  });

  it('ranks by tier and within it by the mean of the ranks where letters decide', () => {
    // Letters BA, AC, BB, CB, CC.
    expect(ranksBy('best', [7, 9, 5, 1, 3], [9, 2, 7, 5, 3])).toEqual([1, 2, 3, 4, 5]);
    expect(ranksBy('worst', [7, 9, 5, 1, 3], [9, 2, 7, 5, 3])).toEqual([1, 3, 2, 4, 4]);
  });

  it('leaves who is not judged without a rank', () => {
    expect(ranksBy('median', [7, undefined, 5], [undefined, undefined, 5])).toEqual([1, 0, 2]);
  });
});
