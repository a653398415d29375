import { defaultLimits, stabilityClass } from '../../../src/core/stability/stabilityClass';

describe('stabilityClass', () => {
  it.each([
    [0, 'X'],
    [0.5, 'X'],
    [0.5000000000000001, 'X'],
    [0.500001, 'Y'],
    [1, 'Y'],
    [1.000001, 'Z'],
  ])('calls %d %s by the usual limits', (variation, expected) => {
    expect(stabilityClass(variation, defaultLimits)).toBe(expected);
  });

  it.each([[[]], [[0.5]], [[1, 0.5]], [[0.5, 0.5]], [[0, 1]], [[0.5, NaN]], [[0.3, 0.5, 1]]])(
    'refuses the limits %j',
    (limits: readonly number[]) => {
      expect(stabilityClass(0.2, limits)).toMatchObject({ unknown: 'badLimits' });
    },
  );
});
