import { yearCells } from '../../../../src/sheets/plans/annual/yearCells';
import { planInput } from '../planInput';

describe('what the add-in knows of the year', () => {
  it('takes the total where no month is known, and nothing where there is none', () => {
    const base = (of: number | undefined) => yearCells(planInput({ customer: { base: of } })).lyActual.payments;
    expect(base(500.25)).toEqual({ formula: '=IF(COUNT(plan_ly)=0,500.25,SUM(plan_ly))' });
    expect(base(undefined)).toEqual({ formula: '=IF(COUNT(plan_ly)=0,"",SUM(plan_ly))' });
    expect(base(0)).toEqual({ formula: '=IF(COUNT(plan_ly)=0,0,SUM(plan_ly))' });
  });

  it('sums gross profit of this year only where the plan has its months', () => {
    expect(yearCells(planInput()).ytd.grossProfit).toEqual({
      formula: '=IF(COUNT(plan_actGp)=0,"",SUM(plan_actGp))',
    });
    expect(yearCells(planInput({ customer: { tier: 'B' } })).ytd.grossProfit).toBeUndefined();
  });
});
