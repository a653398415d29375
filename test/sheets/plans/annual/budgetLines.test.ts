import { budgetLines } from '../../../../src/sheets/plans/annual/budgetLines';
import { laidOut } from './laidOut';

const linesOf = (tier: 'A' | 'B') =>
  laidOut((form, { customer }) => {
    form.row = 4;
    budgetLines(form, customer.tier);
  }, tier);

describe('the lines of the budget', () => {
  it('take what each block of the plan says, and leave the rest to be typed in', () => {
    const { at, names } = linesOf('A');
    expect(
      ['A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12', 'A13'].map((cell) => [at(cell), at(cell.replace('A', 'B'))]),
    ).toEqual([
      ['Discounts', { formula: '=plan_discountCost' }],
      ['Quarterly rebate', { formula: '=IF(COUNT(plan_rPlan)=0,"",SUM(plan_rPlan))' }],
      ['Annual rebate', { formula: '=plan_raPlan' }],
      ['Activities', { formula: '=plan_activityCost' }],
      ['Merchandising', { formula: '=plan_merchandisingCost' }],
      ['Equipment', { formula: '=plan_equipmentCost' }],
      ['Training', null],
      ['Other', null],
    ]);
    expect(names).toEqual({ plan_line: 'B6:B14', plan_lineActual: 'C6:C14' });
  });

  it('ask for the cost of equipment where the plan has no block of it', () => {
    expect(linesOf('B').at('B11')).toBeNull();
  });

  it('weigh each line and their total by the budget and by the target', () => {
    const { at } = linesOf('B');
    expect(at('D6')).toEqual({ formula: '=IF(COUNT(B6,plan_budget)<2,"",IF(plan_budget<=0,"",B6/plan_budget))' });
    expect(at('E15')).toEqual({ formula: '=IF(COUNT(B15,plan_target)<2,"",IF(plan_target<=0,"",B15/plan_target))' });
  });
});
