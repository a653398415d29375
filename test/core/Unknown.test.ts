import { isUnknown, unknown } from '../../src/core/Unknown';

describe('an answer that cannot be given', () => {
  it('is a plain value with its code and, where they help, what is needed and what there is', () => {
    expect(unknown('noValues')).toEqual({ unknown: 'noValues' });
    expect(unknown('tooFewPeriods', 3, 1)).toEqual({ unknown: 'tooFewPeriods', need: 3, have: 1 });
    expect(JSON.parse(JSON.stringify(unknown('badShape')))).toEqual(unknown('badShape'));
  });

  it('is told apart from every kind of answer', () => {
    expect(isUnknown(unknown('noPositive'))).toBe(true);
    for (const answer of [0, '', null, undefined, [], new Float64Array(1), { tier: 'A' }]) {
      expect(isUnknown(answer)).toBe(false);
    }
  });
});
