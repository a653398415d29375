import { score } from '../../src/functions/score';
import oracle from '../oracle/superstoreTiers.json';
import { errorOf, useRealCustomFunctions } from './useRealCustomFunctions';

useRealCustomFunctions('zh-CN');

describe('ABC.SCORE', () => {
  it('gives the scores that pandas gives for sales and profit of real customers', () => {
    const scores = score(oracle.sales.map((sales, index) => [sales, oracle.profit[index]])).flat();
    scores.forEach((value, index) => expect(value).toBeCloseTo(oracle.scores[index]!, 12));
  });

  it('leaves a missing number out of its row, and a row without any blank', () => {
    expect(
      score([
        [2, 10],
        [1, ''],
        ['', 'x'],
      ]).flat(),
    ).toEqual([(1.5 / 2 + 0.5) / 2, 0.25, '']);
  });

  it('weighs the columns', () => {
    expect(
      score(
        [
          [2, 1],
          [1, 2],
        ],
        [[3, 1]],
      ).flat(),
    ).toEqual([0.625, 0.375]);
    expect(
      score(
        [
          [2, 1],
          [1, 2],
        ],
        [[0, 1]],
        'rank',
      ).flat(),
    ).toEqual([0.25, 0.75]);
  });

  it('scores by the values between the least and the largest, or by the order of importance', () => {
    const rows = [
      [10, 1],
      [6, 3],
      [2, 2],
      ['', 3],
    ];
    expect(score(rows, null, 'minmax').flat()).toEqual([0.5, 0.75, 0.25, 1]);
    expect(score(rows, [[3, 1]], ' MinMax').flat()).toEqual([0.75, 0.625, 0.125, 1]);
    expect(score(rows, [[3, 1]], 'ordered').flat()).toEqual([1, 0.75, 0.25, 1]);
    expect(score(rows, [[1, 3]], 'ordered').flat()).toEqual([0.5, 1, 0.5, 1]);
  });

  it('says what is wrong in the language of the workbook', () => {
    expect(errorOf(() => score([[1, 2]], [[1, 2, 3]]))).toEqual({
      code: '#VALUE!',
      message: '此处权重应为 2 个数，每列一个：都不小于零，且至少一个大于零。',
    });
    expect(errorOf(() => score([[1, 2]], null, 'mean'))).toEqual({
      code: '#VALUE!',
      message: '方法只能是下列之一："rank", "minmax", "ordered"。',
    });
    expect(errorOf(() => score([['']]))).toEqual({ code: '#N/A', message: '没有可以判定的数值。' });
    expect(errorOf(() => score([[1], ['#N/A']])).message).toBe('指标：区域第 2 行第 1 列是 #N/A，请先更正该单元格。');
  });
});
