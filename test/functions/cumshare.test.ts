import { cumshare } from '../../src/functions/cumshare';
import oracle from '../oracle/superstoreTiers.json';
import { errorOf, useRealCustomFunctions } from './useRealCustomFunctions';

useRealCustomFunctions();
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);

describe('ABC.CUMSHARE', () => {
  it('rises from the largest customer to the whole, over 793 real ones', () => {
    const shares = cumshare(column(...oracle.sales)).flat() as number[];
    const total = oracle.sales.reduce((sum, value) => sum + value, 0);
    oracle.sales.forEach((value, index) => {
      const held = oracle.sales.reduce((sum, other) => (other >= value ? sum + other : sum), 0);
      expect(shares[index]).toBeCloseTo(held / total, 10);
    });
    expect(Math.max(...shares)).toBe(1);
  });

  it('answers in the shape it was asked in, with blanks for what is no number', () => {
    expect(cumshare([[30, '', 50, 'x', 20]])).toEqual([[0.8, '', 0.5, '', 1]]);
    expect(cumshare(column(3, null, 1, true))).toEqual([[0.75], [''], [1], ['']]);
    expect(cumshare(9)).toEqual([[1]]);
  });

  it.each([
    [
      'nothing above zero',
      () => cumshare(column(0, -1)),
      'No value is above zero, so there is no total to take shares of.',
    ],
    ['no number', () => cumshare(column('', 'x')), 'There is no number to judge.'],
    [
      'an error cell',
      () => cumshare(column(1, '#REF!')),
      'values: row 2, column 1 of the range holds #REF!. Correct that cell first.',
    ],
  ])('answers #N/A with the reason to %s', (_, call, message) => {
    expect(errorOf(call)).toEqual({ code: '#N/A', message });
  });

  it('refuses a block', () => {
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(errorOf(() => cumshare(block))).toEqual({ code: '#VALUE!', message: 'values takes one row or one column.' });
  });
});
