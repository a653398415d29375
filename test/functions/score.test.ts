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

  it('says what is wrong in the language of the workbook', () => {
    expect(errorOf(() => score([[1, 2]], [[1, 2, 3]]))).toEqual({
      code: '#VALUE!',
      message: '此处权重应为 2 个数，每列一个：都不小于零，且至少一个大于零。',
    });
    expect(errorOf(() => score([[1, 2]], null, 'minmax'))).toEqual({
      code: '#VALUE!',
      message: '方法只能是下列之一："rank"。',
    });
    expect(errorOf(() => score([['']]))).toEqual({ code: '#N/A', message: '没有可以判定的数值。' });
    expect(errorOf(() => score([[1], ['#N/A']])).message).toBe('指标：区域第 2 行第 1 列是 #N/A，请先更正该单元格。');
  });
});
