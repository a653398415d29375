import { scurve } from '../../src/functions/scurve';
import oracle from '../oracle/sCurve.json';
import { errorOf, useRealCustomFunctions } from './useRealCustomFunctions';

useRealCustomFunctions('zh-CN');

describe('ABC.SCURVE', () => {
  it.each(oracle)(
    'gives in one row what R gives from $start to $target',
    ({ start, target, periods, steepness, path }) => {
      const [row] = scurve(start, target, periods, steepness);
      expect(row).toHaveLength(periods);
      row!.forEach((value, place) => expect(value).toBeCloseTo(path[place]!, 9));
      expect(row!.at(-1)).toBe(target);
    },
  );

  it('is straight at steepness 0 and of steepness 7 when it is left out', () => {
    expect(scurve(0, 8, 4, 0)).toEqual([[2, 4, 6, 8]]);
    for (const omitted of [null, undefined, '']) expect(scurve(0, 8, 4, omitted)).toEqual(scurve(0, 8, 4, 7));
  });

  it('says what is wrong in the language of the workbook', () => {
    expect(errorOf(() => scurve('100', 200, 12))).toEqual({ code: '#VALUE!', message: '起点应为一个数。' });
    expect(errorOf(() => scurve(100, 200, 2.5))).toEqual({ code: '#VALUE!', message: '期数应为 1 到 16384 的整数。' });
    expect(errorOf(() => scurve(100, 200, 12, -1))).toEqual({
      code: '#VALUE!',
      message: '陡度应为不小于零的数，零为直线。',
    });
    expect(errorOf(() => scurve(100, '#REF!', 12))).toEqual({ code: '#N/A', message: '目标为 #REF!，请先更正。' });
  });
});
