import { gini } from '../../src/functions/gini';
import oracle from '../oracle/computed.json';
import { errorOf, useRealCustomFunctions } from './useRealCustomFunctions';

useRealCustomFunctions();
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);

describe('ABC.GINI', () => {
  it('gives what R gives for the totals of 4,372 real customers, one cell', () => {
    const { values, gini: expected } = oracle.onlineRetail;
    expect(gini(column(...values))).toEqual([[expect.closeTo(expected, 12)]]);
    expect(gini([values])).toEqual([[expect.closeTo(expected, 12)]]);
  });

  it('leaves out what is no number, and counts zeros and losses as customers with nothing', () => {
    expect(gini(column(3, '', 1, 'x', '7', true, null))).toEqual(gini(column(3, 1)));
    expect(gini(column(3, 1, -5, 0))).toEqual(gini(column(3, 1, 0, 0)));
  });

  it.each([
    [
      'nothing above zero',
      () => gini(column(0, -1)),
      'No value is above zero, so there is no total to take shares of.',
    ],
    ['no number', () => gini(null), 'There is no number to judge.'],
    [
      'an error cell',
      () => gini([[1, '#NUM!']]),
      'values: row 1, column 2 of the range holds #NUM!. Correct that cell first.',
    ],
  ])('answers #N/A with the reason to %s', (_, call, message) => {
    expect(errorOf(call)).toEqual({ code: '#N/A', message });
  });

  it('refuses a block', () => {
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(errorOf(() => gini(block))).toEqual({ code: '#VALUE!', message: 'values takes one row or one column.' });
  });
});
