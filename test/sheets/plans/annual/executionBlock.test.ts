import { executionBlock } from '../../../../src/sheets/plans/annual/executionBlock';
import { laidOut, widthOf } from './laidOut';

describe('the actions of a plan', () => {
  it('have fifteen rows in the full plan and eight in the standard one, each column named', () => {
    const { headers, names } = laidOut(executionBlock);
    expect(headers.map(widthOf)).toEqual([15]);
    expect(names).toEqual({
      plan_exAction: 'A7:A21',
      plan_exGoal: 'B7:B21',
      plan_exOwner: 'C7:C21',
      plan_exStart: 'D7:D21',
      plan_exDue: 'E7:E21',
      plan_exStatus: 'F7:F21',
      plan_exDone: 'G7:G21',
      plan_exLate: 'H7:H21',
      plan_exFlag: 'I7:I21',
      plan_exResource: 'J7:J21',
      plan_exSource: 'L7:L21',
      plan_exNote: 'M7:M21',
    });
    expect(laidOut(executionBlock, 'B').names['plan_exNote']).toBe('M7:M14');
  });

  it('refer to objectives that there are, and take days, states and shares', () => {
    expect(laidOut(executionBlock, 'A').accepts('B7:B21')).toEqual({ kind: 'whole', from: 1, to: 6 });
    const { accepts } = laidOut(executionBlock, 'B');
    expect(accepts('B7:B14')).toEqual({ kind: 'whole', from: 1, to: 3 });
    expect(['D7:D14', 'E7:E14', 'G7:G14'].map((area) => accepts(area)?.kind)).toEqual(['date', 'date', 'share']);
  });

  it('count days and flag them in the words of the sheet', () => {
    const { at } = laidOut(executionBlock, 'A', 'zh-CN');
    expect(at('H8')).toEqual({
      formula:
        '=IF(OR(COUNT(E8,plan_asof)<2,OR(F8="Done",F8="已完成"),OR(F8="Cancelled",F8="已取消")),"",' +
        'MAX(0,INT(plan_asof)-INT(E8)))',
    });
    expect(at('I8')).toEqual({
      formula:
        '=IF(COUNT(H8)=0,"",IF(H8>0,"逾期",IF(AND(ISNUMBER(D8),D8>E8),"顺序有误",IF(E8-plan_asof<=7,"将到期",""))))',
    });
  });
});
