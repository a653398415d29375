import { activitiesBlock } from '../../../../src/sheets/plans/annual/activitiesBlock';
import { laidOut, widthOf } from './laidOut';

describe('the theme activities of a plan', () => {
  it('have ten rows and a calendar in the full plan, five rows without one in the standard plan', () => {
    const full = laidOut(activitiesBlock, 'A');
    expect(full.headers.map(widthOf)).toEqual([15, 15]);
    expect(full.names).toMatchObject({ plan_aName: 'A7:A17', plan_aCost: 'K7:K17', plan_activityCost: 'K18' });
    const standard = laidOut(activitiesBlock, 'B');
    expect(standard.headers.map(widthOf)).toEqual([15]);
    expect(standard.names).toMatchObject({ plan_aStart: 'C7:C12', plan_aEnd: 'D7:D12', plan_aStatus: 'O7:O12' });
    expect(Object.keys(standard.names)).not.toContain('plan_aCount');
  });

  it('ask for kinds, days and states from their lists', () => {
    const { accepts } = laidOut(activitiesBlock, 'B', 'zh-CN');
    expect(accepts('B7:B11')).toEqual({
      kind: 'list',
      items: ['品尝试用', '促销', '路演', '新品上市', '其他'],
    });
    expect(['C7:C11', 'D7:D11'].map(accepts)).toEqual([{ kind: 'date' }, { kind: 'date' }]);
    expect(accepts('O7:O11')).toMatchObject({ kind: 'list' });
  });

  it('are red as a row when late, by the day of the plan, and say when dates stand in the wrong order', () => {
    const { form, at } = laidOut(activitiesBlock, 'B');
    expect(form.formatRules).toContainEqual(
      expect.objectContaining({
        area: { row: 6, column: 0, rows: 5, columns: 15 },
        formula: '=AND(ISNUMBER($D7),$D7<$B$1,NOT(OR($O7="Done",$O7="已完成")),NOT(OR($O7="Cancelled",$O7="已取消")))',
      }),
    );
    expect(at('D13')).toEqual({
      formula: '=IF(SUMPRODUCT(ISNUMBER(C7:C12)*ISNUMBER(D7:D12)*(D7:D12<C7:C12))>0,"Out of order","")',
    });
  });
});
