import { tierBorders } from '../../../src/core/abc/tierBorders';

describe('tierBorders', () => {
  it('gives the smallest value of each tier by either method', () => {
    const values = Float64Array.of(6, 50, 4, 30, 10);
    expect(tierBorders(values, { method: 'count', ratio: [1, 2, 2] })).toMatchObject({
      lowest: Float64Array.of(50, 10),
    });
    expect(tierBorders(values, { method: 'value', ratio: [80, 15, 5] })).toMatchObject({
      lowest: Float64Array.of(30, 6),
    });
  });

  it('says why there are none', () => {
    const settings = { method: 'count', ratio: [1, 2, 2] } as const;
    expect(tierBorders(new Float64Array(0), settings)).toEqual({ unknown: 'noValues' });
    expect(tierBorders(Float64Array.of(0, -5), settings)).toEqual({ unknown: 'noPositive' });
    expect(tierBorders(Float64Array.of(1), { method: 'value', ratio: [1] })).toMatchObject({ unknown: 'badRatio' });
  });
});
