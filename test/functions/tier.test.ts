import { score } from '../../src/functions/score';
import { tier } from '../../src/functions/tier';
import computed from '../oracle/computed.json';
import oracle from '../oracle/superstoreTiers.json';
import { errorOf, useRealCustomFunctions } from './useRealCustomFunctions';

const CustomFunctions = useRealCustomFunctions();
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);

describe('ABC.TIER', () => {
  it('gives the tiers that pandas gives for 793 real customers, by count and by value', () => {
    expect(tier(column(...oracle.sales)).join('')).toBe(oracle.countOfSales.split('').join(''));
    expect(tier(column(...oracle.sales), null, 'value').join('')).toBe(oracle.valueOfSales);
  });

  it("gives the tiers that R's splines give for 4,372 real customers, by computed borders", () => {
    const { values, tiers } = computed.onlineRetail;
    expect(tier(column(...values), null, 'computed').join('')).toBe(tiers);
  });

  it('takes falling limits in place of the ratio', () => {
    expect(tier(column(100, 99, 50, '', -3), [[100, 50]], 'limits').flat()).toEqual(['A', 'B', 'B', '', 'C']);
    expect(tier([[7]], 10, 'limits', column(1, 2))).toEqual([['B']]);
  });

  it('composes with ABC.SCORE, blanks included', () => {
    const rows = [...oracle.sales.map((sales, index) => [sales, oracle.profit[index]]), ['', null]];
    const letters = tier(score(rows)).flat();
    expect(letters.join('')).toBe(oracle.countOfScores);
    expect(letters).toHaveLength(794);
    expect(letters[793]).toBe('');
  });

  it('answers in the shape it was asked in', () => {
    expect(tier([[3, 2, 1]])).toEqual([['A', 'B', 'C']]);
    expect(tier(column(3, 2, 1))).toEqual([['A'], ['B'], ['C']]);
    expect(tier(7)).toEqual([['A']]);
  });

  it('leaves blanks, text, text numbers, booleans and numbers that are not finite out', () => {
    const cells = [9, null, '', 'total', '8', true, undefined, Infinity, -Infinity, NaN, 5, 1];
    expect(
      tier(column(...cells))
        .flat()
        .join('-'),
    ).toBe('A----------B-C');
  });

  it('takes a ratio of 2 to 5 parts from an array, a column or a row', () => {
    const five = column(5, 4, 3, 2, 1);
    expect(tier(five, [[1, 1, 1, 1, 1]]).join('')).toBe('ABCDE');
    expect(tier(five, column(2, 3)).join('')).toBe('AABBB');
    expect(tier(five, [[1, null, 2, '', 2]]).join('')).toBe('ABBCC');
  });

  it('takes null or a blank for an omitted argument, and 0 for a number', () => {
    const cells = column(80, 15, 5);
    for (const omitted of [null, undefined, '']) {
      expect(tier(cells, omitted, omitted, omitted)).toEqual(tier(cells));
    }
    for (const place of [1, 2]) {
      const given = [cells, null, null].map((each, index) => (index === place ? 0 : each));
      expect(errorOf(() => tier(...(given as [unknown]))).code).toBe('#VALUE!');
    }
    expect(tier(cells, null, ' VALUE ').join('')).toBe('ABC');
  });

  it('judges one value by the borders of a population', () => {
    const population = column(50, 30, 20, 10, 5);
    const judge = (value: unknown) => tier([[value]], null, null, population)[0]![0];
    expect([50, 49, 20, 19, -5, '', 'x'].map(judge)).toEqual(['A', 'B', 'B', 'C', 'C', '', '']);
    expect(population.map(([value]) => judge(value))).toEqual(tier(population).flat());
  });

  it('refuses a population without numbers', () => {
    expect(errorOf(() => tier([[5]], null, null, column('', '')))).toMatchObject({ code: '#N/A' });
  });

  it('is spoilt by an error cell, which it names, whatever form the host gives it', () => {
    const message = 'values: row 3, column 1 of the range holds #DIV/0!. Correct that cell first.';
    const real = new CustomFunctions.Error('#DIV/0!');
    const asText = { code: '#DIV/0!', type: 'CustomFunctionError' };
    for (const cell of [real, asText, '#DIV/0!']) {
      expect(errorOf(() => tier(column(1, 2, cell, 4)))).toEqual({ code: '#N/A', message });
    }
    expect(errorOf(() => tier(7, null, null, [[1, '#N/A']])).message).toContain('population: row 1, column 2');
  });

  it('takes text that only looks like an error for text', () => {
    expect(tier(column(2, '#1 Shop')).flat()).toEqual(['A', '']);
  });

  it.each([
    [
      'several columns',
      () =>
        tier([
          [1, 2],
          [3, 4],
        ]),
      'values takes one row or one column.',
    ],
    [
      'an unknown method',
      () => tier([[1]], null, 'median'),
      'method takes one of: "count", "value", "computed", "limits".',
    ],
    ['one part', () => tier([[1]], [[1]]), 'A ratio takes 2 to 5 numbers above zero, such as {1,2,2}.'],
    ['a part of zero', () => tier([[1]], [[1, 0]]), 'A ratio takes 2 to 5 numbers above zero, such as {1,2,2}.'],
    [
      'no limits',
      () => tier([[1]], null, 'limits'),
      'Limits of tiers are 1 to 4 falling numbers above zero, such as {100000,20000}.',
    ],
    [
      'rising limits',
      () => tier([[1]], [[1, 2]], 'limits'),
      'Limits of tiers are 1 to 4 falling numbers above zero, such as {100000,20000}.',
    ],
    [
      'text in the ratio',
      () => tier([[1]], '1:2:2'),
      'ratio takes numbers only; one of its cells holds something else.',
    ],
  ])('answers #VALUE! with the reason to %s', (_, call, message) => {
    expect(errorOf(call)).toEqual({ code: '#VALUE!', message });
  });

  it.each([
    ['no number', () => tier(column('', 'x', null)), 'There is no number to judge.'],
    [
      'too few positive values for computed borders',
      () => tier(column(5, 3, 0), null, 'computed'),
      'Only 2 values are above zero; the computed borders need at least 3.',
    ],
    [
      'equal values for computed borders',
      () => tier(column(5, 5, 5), null, 'computed'),
      'All values above zero are equal, so no border can be computed from them.',
    ],
    [
      'nothing above zero',
      () => tier(column(0, -1)),
      'No value is above zero, so there is nothing to divide into tiers.',
    ],
  ])('answers #N/A with the reason to %s', (_, call, message) => {
    expect(errorOf(call)).toEqual({ code: '#N/A', message });
  });
});
