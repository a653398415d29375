import { monthsBlock } from '../../../../src/sheets/plans/annual/monthsBlock';
import { seasonMonths } from '../planInput';
import { laidOut } from './laidOut';

describe('the months of a plan', () => {
  it('begin a page and stand in twelve columns with the year beside them', () => {
    const { form, headers, names, at } = laidOut(monthsBlock, 'A', 'zh-CN');
    expect(form.breaksBefore).toEqual([4]);
    expect(headers[0]!.map(([text]) => text)).toEqual([
      '月份',
      ...Array.from({ length: 12 }, (_, month) => month + 1),
      '全年',
      '检查',
    ]);
    expect(names).toMatchObject({ plan_m: 'B6:M6', plan_ly: 'B7:M7', plan_act: 'B18:M18', plan_finCheck: 'O17' });
    expect(at('N7')).toEqual({ formula: '=IF(COUNT(plan_ly)=0,"",SUM(plan_ly))' });
    expect(seasonMonths.map((_, month) => at(form.cell('ly', month)))).toEqual(seasonMonths);
  });

  it('fold the steps of the calculation away', () => {
    const { form, names } = laidOut(monthsBlock);
    const [folded] = form.foldedRows;
    expect(names['plan_cs']).toBe(`B${folded!.row + 1}:M${folded!.row + 1}`);
    expect(names['plan_ca']).toBe(`B${folded!.row + folded!.rows}:M${folded!.row + folded!.rows}`);
  });

  it('leave gross profit and the season out of the standard plan, and months without data blank', () => {
    const { names, at, form } = laidOut(monthsBlock, 'B');
    expect([names['plan_idx'], names['plan_tgtGp'], names['plan_actGp']]).toEqual([undefined, undefined, undefined]);
    expect(at(form.cell('act', 11))).toBeNull();
  });
});
