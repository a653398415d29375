import { stabilityVerdict } from '../../../src/core/stability/stabilityVerdict';
import { unknown } from '../../../src/core/Unknown';

const verdict = (periods: number, overdue: Parameters<typeof stabilityVerdict>[1], detrended: number) =>
  stabilityVerdict(periods, overdue, detrended, [0.5, 1]);

describe('the verdict', () => {
  it('is too short below four periods or without a buying cycle, whatever else holds', () => {
    expect(verdict(3, 9, 0.1)).toBe('tooShort');
    expect(verdict(12, unknown('tooFewOrderDays', 3, 2), 0.1)).toBe('tooShort');
  });

  it.each([
    [2.001, 'lost'],
    [2, 'lapsing'],
    [1.501, 'lapsing'],
    [1.5, 'steady'],
  ])('of a customer %d cycles late is %s', (overdue, expected) => {
    expect(verdict(4, overdue, 0.1)).toBe(expected);
  });

  it.each([
    [0.5, 'steady'],
    [0.51, 'wavering'],
    [1, 'wavering'],
    [1.01, 'unsteady'],
  ])('by a detrended variation of %d is %s', (detrended, expected) => {
    expect(verdict(4, 0.3, detrended)).toBe(expected);
  });

  it('is not given where the variation is unknown, but a lost customer is lost', () => {
    const meanNotPositive = unknown('meanNotPositive');
    expect(stabilityVerdict(12, 0.3, meanNotPositive, [0.5, 1])).toBeUndefined();
    expect(stabilityVerdict(12, 3, meanNotPositive, [0.5, 1])).toBe('lost');
  });
});
