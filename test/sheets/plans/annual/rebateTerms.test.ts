import { rebateLadders } from '../../../../src/sheets/plans/annual/rebateLadders';
import { rebateTerms } from '../../../../src/sheets/plans/annual/rebateTerms';
import { laidOut, widthOf } from './laidOut';

const terms = (language?: 'zh-CN') =>
  laidOut(
    (form) => {
      form.row = 4;
      rebateLadders(form);
      form.row = 4;
      rebateTerms(form);
    },
    'A',
    language,
  );

describe('the terms of the rebate', () => {
  it('stand right of the ladders: the whole amount, from 90 %, paid in full', () => {
    const { names, at, accepts, headers } = terms();
    expect(widthOf(headers[0]!)).toBe(7 + 6);
    expect(names).toMatchObject({ plan_rMode: 'L6', plan_rGate: 'L7', plan_rPay: 'L8', plan_rqCheck: 'L9' });
    expect(['L6', 'L7', 'L8'].map(at)).toEqual(['Whole amount', 0.9, 1]);
    expect(accepts('L6')).toEqual({ kind: 'list', items: ['Whole amount', 'Step by step'] });
    expect(['L7', 'L8'].map(accepts)).toEqual([{ kind: 'share' }, { kind: 'share' }]);
  });

  it('compare each step with the one above it, in the words of the sheet', () => {
    const { at } = terms('zh-CN');
    expect(at('L10')).toEqual({
      formula:
        '=IF(COUNT(plan_raFrom)=0,"",IF(SUMPRODUCT(ISNUMBER(F7:F10)*((1-ISNUMBER(F6:F9)+(F7:F10<=F6:F9))>0))>0,' +
        '"顺序有误",IF(SUMPRODUCT(ISNUMBER(plan_raFrom)*(1-ISNUMBER(plan_raRate)))>0,"未填全","正常")))',
    });
  });
});
