import { tierBorders, type TierBorders } from '../../../../src/core/abc/cut/tierBorders';
import { tiersByBorders } from '../../../../src/core/abc/cut/tiersByBorders';

describe('tiersByBorders', () => {
  it('judges strangers by the borders of a population', () => {
    const borders = tierBorders(Float64Array.of(50, 30, 20, 10, 5), {
      method: 'count',
      ratio: [1, 2, 2],
    }) as TierBorders;
    expect([...borders.lowest]).toEqual([50, 20]);
    expect([...tiersByBorders(Float64Array.of(1e9, 50, 49.9, 20, 19, 0, -4), borders)]).toEqual([0, 0, 1, 1, 2, 2, 2]);
  });

  it('counts a value within the tolerance below a border as having reached it', () => {
    const borders: TierBorders = { lowest: Float64Array.of(10, 5), tolerance: 1e-6 };
    expect([...tiersByBorders(Float64Array.of(10 - 1e-7, 10 - 1e-5), borders)]).toEqual([0, 1]);
  });

  it('lets nothing that counts as zero reach a border, however low', () => {
    const borders: TierBorders = { lowest: Float64Array.of(10, 1e-9), tolerance: 1e-6 };
    expect([...tiersByBorders(Float64Array.of(2e-6, 1e-6, 1e-8, 0, -1), borders)]).toEqual([1, 2, 2, 2, 2]);
  });

  it('lets no value reach a tier that is empty', () => {
    const borders = tierBorders(new Float64Array(10).fill(7), { method: 'count', ratio: [1, 2, 2] }) as TierBorders;
    expect([...borders.lowest]).toEqual([Infinity, 7]);
    expect([...tiersByBorders(Float64Array.of(1e300, 7, 6), borders)]).toEqual([1, 1, 2]);
  });
});
