import { rebateLadders } from '../../../../src/sheets/plans/annual/rebateLadders';
import { decimals } from '../../../../src/sheets/plans/annual/decimals';
import { laidOut } from './laidOut';

describe('the ladders of the rebate', () => {
  const { names, at, accepts, headers } = laidOut((form) => {
    form.row = 4;
    rebateLadders(form);
  });

  it('stand side by side: the quarter with the number of each step, and the year', () => {
    expect(names).toEqual({
      plan_rqFrom: 'B6:B10',
      plan_rqRate: 'C6:C10',
      plan_rqStep: 'D6:D10',
      plan_raFrom: 'F6:F10',
      plan_raRate: 'G6:G10',
      plan_raStep: 'H6:H10',
    });
    expect(headers).toEqual([
      [
        ['Step', 1],
        ['Quarter from', 1],
        ['Quarter rate', 1],
        ['Step rate', 1],
        ['Year from', 1],
        ['Year rate', 1],
        ['Step rate', 1],
      ],
    ]);
  });

  it('begin at shares of the target, rounded as the targets are, and may be typed over', () => {
    expect(at('B6')).toEqual({ formula: `=IF(N(plan_target)<=0,"",ROUND(plan_target/4*0.9,${decimals}))` });
    expect(at('F9')).toEqual({ formula: `=IF(N(plan_target)<=0,"",ROUND(plan_target*1.2,${decimals}))` });
    expect([at('B9'), at('C9'), at('F10')]).toEqual([null, null, null]);
    expect(accepts('C6:C10')).toEqual({ kind: 'share' });
  });

  it('give each step what its rate adds to all steps above it, for steps may be left out', () => {
    expect([at('D6'), at('D8')]).toEqual([
      { formula: '=IF(COUNT(B6,C6)<2,"",C6)' },
      { formula: '=IF(COUNT(B8,C8)<2,"",C8-SUM(D$6:D7))' },
    ]);
    expect(at('H10')).toEqual({ formula: '=IF(COUNT(F10,G10)<2,"",G10-SUM(H$6:H9))' });
  });
});
