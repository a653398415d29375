import { computedPositions } from '../../../../src/core/abc/cut/computedPositions';
import { rankValues } from '../../../../src/core/abc/rank/rankValues';
import { tierBorders, type TierBorders } from '../../../../src/core/abc/cut/tierBorders';
import { tiersByBorders } from '../../../../src/core/abc/cut/tiersByBorders';
import { tiers } from '../../../../src/core/abc/Tier';
import oracle from '../../../oracle/computed.json';

const letters = (values: readonly number[]) => {
  const population = Float64Array.from(values);
  const borders = tierBorders(population, { method: 'computed' }) as TierBorders;
  return Array.from(tiersByBorders(population, borders), (index) => tiers[index]).join('');
};
const ends = (...values: readonly number[]) => computedPositions(rankValues(Float64Array.from(values)));

describe('computedPositions', () => {
  it.each(Object.entries(oracle))("gives every value the tier that R's splines give it: %s", (_, answer) => {
    expect(letters(answer.values)).toBe(answer.tiers);
  });

  it('never leaves A empty, however much one customer holds', () => {
    expect(ends(1e9, 3, 2, 1)).toEqual(Int32Array.of(1, 1));
  });

  it('keeps equal values together', () => {
    expect(letters([10, 4, 4, 4, 4, 4, 4, 4, 4, 4])).toMatch(/^A(.)\1{8}$/);
  });

  it('says why there is no curve to compute from', () => {
    expect(ends(9, 4, 0, -3)).toEqual({ unknown: 'tooFewPositives', need: 3, have: 2 });
    expect(ends(7, 7, 7, 7)).toEqual({ unknown: 'allEqual' });
  });
});
