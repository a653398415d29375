import { rebateEstimate } from '../../../../src/sheets/plans/annual/rebateEstimate';
import type { CellSpec } from '../../../../src/sheets/SheetSpec';
import { laidOut, widthOf } from './laidOut';

const textOf = (cell: CellSpec | undefined) => (cell !== null && typeof cell === 'object' ? cell.formula : '');

describe('the estimate of the rebate', () => {
  const { names, at, headers } = laidOut((form) => {
    form.row = 4;
    rebateEstimate(form);
  });

  it('has a row for what is planned, earned and missing, by quarter and for the year, each with a note', () => {
    expect(names).toEqual({
      plan_rPlan: 'B6:E6',
      plan_raPlan: 'F6',
      plan_rEarned: 'B7:E7',
      plan_raEarned: 'F7',
      plan_rNext: 'B8:E8',
      plan_raNext: 'F8',
    });
    expect(headers.map(widthOf)).toEqual([15]);
    expect([at('A8'), at('G8')]).toEqual([
      'To next step',
      'What is missing to where the next step begins; blank above the last one',
    ]);
  });

  it('reads the quarter above it and its ladder; the year reads all quarters and its own ladder', () => {
    expect(textOf(at('C6'))).toContain('C2*SUMPRODUCT(ISNUMBER(plan_rqFrom)*(plan_rqFrom<=ROUND(C2,6)),plan_rqStep)');
    expect(textOf(at('C7'))).toContain('IF(ROUND(C3/C2,9)<N(plan_rGate),0,plan_rPay*(');
    expect(textOf(at('C6'))).toContain('IF(OR(plan_rMode="Whole amount",plan_rMode="全额"),');
    expect(textOf(at('C7'))).toContain('=IF(OR(AND(COUNT(plan_rGate)=0,LEN(plan_rGate)>0),');
    expect(textOf(at('F7'))).toContain(
      'SUM(plan_aq)*SUMPRODUCT(ISNUMBER(plan_raFrom)*(plan_raFrom<=ROUND(SUM(plan_aq),6))',
    );
    expect(textOf(at('F8'))).toBe(
      '=IF(COUNT(plan_aq)=0,"",IF(COUNTIF(plan_raFrom,">"&ROUND(SUM(plan_aq),6))=0,"",' +
        'MINIFS(plan_raFrom,plan_raFrom,">"&ROUND(SUM(plan_aq),6))-SUM(plan_aq)))',
    );
  });
});
