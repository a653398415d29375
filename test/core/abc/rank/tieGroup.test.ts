import { rankValues } from '../../../../src/core/abc/rank/rankValues';
import { tieGroup } from '../../../../src/core/abc/rank/tieGroup';

const ranking = rankValues(Float64Array.of(4, 9, 4, 0, 4, -1, 0, 2));

describe('tieGroup', () => {
  it('is the whole group from wherever it is looked at', () => {
    for (const place of [1, 2, 3]) expect(tieGroup(ranking, place)).toEqual({ start: 1, end: 4 });
    expect(tieGroup(ranking, 5)).toEqual({ start: 5, end: 7 });
  });

  it('is one place where the neighbours differ, also at both ends', () => {
    expect(tieGroup(ranking, 0)).toEqual({ start: 0, end: 1 });
    expect(tieGroup(ranking, 7)).toEqual({ start: 7, end: 8 });
  });

  it('chains over values of different size', () => {
    const noise = 1e-9 / 2;
    const chain = rankValues(Float64Array.of(1, 1 - 0.9 * noise, 1 - 1.8 * noise, 1e-30));
    expect(tieGroup(chain, 0)).toEqual({ start: 0, end: 3 });
  });
});
