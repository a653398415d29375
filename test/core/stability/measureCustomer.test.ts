import { measureCustomer } from '../../../src/core/stability/measureCustomer';

const limits = Object.freeze([0.5, 1]);

describe('the figures of a customer', () => {
  it('tell a customer who grows from one who wavers', () => {
    const days = Int32Array.of(45292, 45323, 45352, 45383);
    expect(measureCustomer(Float64Array.of(10, 20, 30, 40), days, 45390, limits)).toEqual({
      history: [10, 20, 30, 40],
      variation: expect.closeTo(0.516398, 6) as number,
      detrended: 0,
      class: 'Y',
      trend: { slope: 0.4, t: Number.MAX_VALUE, direction: 'growing' },
      orderDays: 4,
      cycleDays: 31,
      overdue: expect.closeTo(7 / 31, 12) as number,
      verdict: 'steady',
    });
  });

  it('are undefined where there is too little to measure', () => {
    expect(measureCustomer(new Float64Array(0), new Int32Array(0), 45390, limits)).toEqual({
      history: [],
      variation: undefined,
      detrended: undefined,
      class: undefined,
      trend: undefined,
      orderDays: 0,
      cycleDays: undefined,
      overdue: undefined,
      verdict: 'tooShort',
    });
  });
});
