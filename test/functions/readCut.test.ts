import { readCut } from '../../src/functions/readCut';
import { errorOf, useRealCustomFunctions } from './useRealCustomFunctions';

useRealCustomFunctions();

describe('readCut', () => {
  it('takes the default parts of a method when none are given', () => {
    expect(readCut(null, undefined)).toEqual({ method: 'count', ratio: [1, 2, 2] });
    expect(readCut('value', undefined)).toEqual({ method: 'value', ratio: [80, 15, 5] });
  });

  it('takes the numbers for parts or for limits, whatever the method needs', () => {
    expect(readCut('', [1, 1])).toEqual({ method: 'count', ratio: [1, 1] });
    expect(readCut('Limits', [100, 50])).toEqual({ method: 'limits', limits: [100, 50] });
    expect(readCut('computed', [1, 2])).toEqual({ method: 'computed' });
  });

  it('leaves limits that are not given empty, which no cut accepts', () => {
    expect(readCut('limits', undefined)).toEqual({ method: 'limits', limits: [] });
  });

  it('refuses any other word', () => {
    expect(errorOf(() => readCut('pareto', undefined))).toEqual({
      code: '#VALUE!',
      message: 'method takes one of: "count", "value", "computed", "limits".',
    });
  });
});
