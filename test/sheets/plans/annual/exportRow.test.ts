import { exportMark, exportRow } from '../../../../src/sheets/plans/annual/exportRow';
import { laidOut } from './laidOut';

describe('the row that other sheets read', () => {
  it('stands in A2:Y2 whatever stands below, and begins with its mark', () => {
    const { names, at } = laidOut(exportRow);
    expect(names).toEqual({ plan_export: 'A2:Y2' });
    expect([at('A2'), at('B2'), at('H2')]).toEqual([
      exportMark,
      { formula: '=plan_id&""' },
      { formula: '=IF(COUNT(plan_tq)=0,"",ROUND(SUM(plan_tq),6))' },
    ]);
  });

  it('counts overdue actions by the word of its own language', () => {
    expect(laidOut(exportRow, 'A', 'zh-CN').at('W2')).toEqual({ formula: '=COUNTIF(plan_exFlag,"逾期")' });
  });
});
