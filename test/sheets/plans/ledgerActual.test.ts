import { createPlanWords } from '../../../src/locales/createPlanWords';
import { ledgerActual } from '../../../src/sheets/plans/ledgerActual';

const names = { ref: (key: string) => `plan_${key}`, words: createPlanWords('en-US') };
const ledger = { ids: 'S[Dealer]', days: 'S[Day]', payments: 'S[Sales]' };

describe('the formula of a month of the source', () => {
  it('compares the customer letter by letter and the day as a number', () => {
    expect(ledgerActual(ledger, 'payments', 'C$9', names)).toBe(
      'IFERROR(IF(OR(MAX(S[Day])<DATE(plan_year,C$9,1),MIN(S[Day])>=DATE(plan_year,C$9+1,1)),"",' +
        'SUMPRODUCT(--EXACT(S[Dealer]&"",plan_id&""),ISNUMBER(S[Day])*(S[Day]>=DATE(plan_year,C$9,1))*' +
        '(S[Day]<DATE(plan_year,C$9+1,1)),S[Sales])),' +
        'IF(ISERROR(ROWS(S[Day])+ROWS(S[Dealer])+ROWS(S[Sales])),"","Check"))',
    );
  });

  it('is none for an amount that the source does not have', () => {
    expect(() => ledgerActual(ledger, 'grossProfit', 'C$9', names)).toThrow('grossProfit');
  });
});
