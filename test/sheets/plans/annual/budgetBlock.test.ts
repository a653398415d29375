import { budgetBlock } from '../../../../src/sheets/plans/annual/budgetBlock';
import { laidOut, widthOf } from './laidOut';

describe('the budget of a plan', () => {
  it('has no rate until somebody gives one, and holds 8 % back', () => {
    const { names, at, accepts } = laidOut(budgetBlock);
    expect(names).toMatchObject({
      plan_bRate: 'B6',
      plan_budget: 'G6',
      plan_resRate: 'L6',
      plan_reserve: 'B7',
      plan_free: 'G7',
      plan_budgetCheck: 'L7',
    });
    expect([at('B6'), at('L6')]).toEqual([null, 0.08]);
    expect(['B6', 'L6'].map(accepts)).toEqual([{ kind: 'share' }, { kind: 'share' }]);
  });

  it('says in a word and in colour when more is planned than is left', () => {
    const { form, at } = laidOut(budgetBlock, 'B', 'zh-CN');
    expect(at('L7')).toEqual({ formula: '=IF(COUNT(plan_free)=0,"",IF(plan_free<0,"超预算","正常"))' });
    const rules = form.formatRules.map((rule) => ('formula' in rule ? rule.formula : ''));
    expect(rules).toEqual(expect.arrayContaining(['=L7="超预算"', '=L7="正常"', '=AND(ISNUMBER(G7),G7<0)']));
  });

  it('begins a page and takes the whole width with its lines', () => {
    const { form, headers } = laidOut(budgetBlock);
    expect(form.breaksBefore).toEqual([4]);
    expect(headers.map(widthOf)).toEqual([15]);
  });
});
