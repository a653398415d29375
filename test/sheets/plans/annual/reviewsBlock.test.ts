import { reviewsBlock } from '../../../../src/sheets/plans/annual/reviewsBlock';
import { hasYear } from '../../../../src/sheets/plans/annual/hasYear';
import { laidOut, widthOf } from './laidOut';

describe('the reviews of a plan', () => {
  it('are four rows over the whole page, planned ten days into the next quarter, below tier A every half-year', () => {
    const { headers, names, at, accepts } = laidOut(reviewsBlock);
    expect(headers.map(widthOf)).toEqual([15]);
    expect(names).toEqual({
      plan_revQ: 'A7:A10',
      plan_revDate: 'B7:B10',
      plan_revHeld: 'C7:C10',
      plan_revRate: 'D7:D10',
      plan_revGood: 'E7:E10',
      plan_revBad: 'H7:H10',
      plan_revGap: 'K7:K10',
      plan_revCorr: 'N7:N10',
      plan_revNext: 'O7:O10',
    });
    expect([at('A10'), at('B10'), at('D10')]).toEqual([
      4,
      { formula: `=IF(AND(plan_tier<>"A",MOD(A10,2)=1),"",IF(${hasYear},DATE(plan_year,3*A10+1,10),""))` },
      { formula: '=INDEX(plan_rq,1,A10)' },
    ]);
    expect(accepts('C7:C10')).toEqual({ kind: 'date' });
  });
});
