import { tierBorders } from '../../../../src/core/abc/cut/tierBorders';

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

  it('takes limits as they are, judged with the tolerance of the population', () => {
    const values = Float64Array.of(100, 50 - 1e-9, 49, 0, -1);
    expect(tierBorders(values, { method: 'limits', limits: [200, 50] })).toEqual({
      lowest: Float64Array.of(200, 50),
      tolerance: expect.closeTo(4e-8, 15) as number,
    });
  });

  it.each([
    ['none', []],
    ['more than four', [5, 4, 3, 2, 1]],
    ['rising ones', [1, 2]],
    ['equal ones', [2, 2]],
    ['zero', [1, 0]],
    ['one that is no number', [NaN]],
    ['one without end', [Infinity, 3]],
  ])('refuses limits when there are %s', (_, limits) => {
    expect(tierBorders(Float64Array.of(1), { method: 'limits', limits })).toEqual({ unknown: 'badLimits' });
  });

  it('says why there are none', () => {
    const settings = { method: 'count', ratio: [1, 2, 2] } as const;
    expect(tierBorders(new Float64Array(0), settings)).toEqual({ unknown: 'noValues' });
    expect(tierBorders(Float64Array.of(0, -5), settings)).toEqual({ unknown: 'noPositive' });
    expect(tierBorders(Float64Array.of(1), { method: 'value', ratio: [1] })).toMatchObject({ unknown: 'badRatio' });
    const limits = { method: 'limits', limits: [9] } as const;
    expect(tierBorders(new Float64Array(0), limits)).toEqual({ unknown: 'noValues' });
    expect(tierBorders(Float64Array.of(0, -5), limits)).toEqual({ unknown: 'noPositive' });
  });
});
