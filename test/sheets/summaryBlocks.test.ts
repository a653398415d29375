import { createWords } from '../../src/locales/createWords';
import { reportLayout } from '../../src/sheets/reportLayout';
import { summaryBlocks } from '../../src/sheets/summaryBlocks';
import { cellsOf, shown } from './cellsOf';
import { judgementFrom, tenCustomers } from './judgementFrom';

const judgement = judgementFrom(['Sales'], tenCustomers);
const layout = reportLayout(judgement, 'values');
const blocks = summaryBlocks(judgement, layout, 'Sales', '#,##0.00', createWords('en-US'));
const grid = cellsOf({ blocks }).map((line) => line.map(shown));

describe('the summary by tier', () => {
  it('has a row a tier under its headers, and a total', () => {
    expect(grid.slice(4).map(([first]) => first)).toEqual(['Summary by tier', 'Tier', 'A', 'B', 'C', 'Total']);
    expect(grid[5]).toEqual(['Tier', 'Customers', 'Share', 'Value share', 'Sales', 'From Sales']);
  });

  it('counts, adds and finds the smallest value with ordinary formulas over the table', () => {
    expect(grid[6]).toEqual([
      'A',
      '=COUNTIF(A24:A33,A7)',
      '=IF(SUM(B7:B9)=0,0,B7/SUM(B7:B9))',
      '=IF(SUMIF(F24:F33,">0")>0,SUMIFS(F24:F33,A24:A33,A7,F24:F33,">0")/SUMIF(F24:F33,">0"),"")',
      '=SUMIF(A24:A33,A7,F24:F33)',
      '=IF(COUNTIFS(A24:A33,A7,F24:F33,">-1E+300")=0,"",MINIFS(F24:F33,A24:A33,A7))',
    ]);
    expect(grid[9]).toEqual(['Total', '=SUM(B7:B9)', '=SUM(C7:C9)', '=SUM(D7:D9)', '=SUM(E7:E9)', null]);
  });

  it('knows as many tiers as the ratio has parts', () => {
    const five = judgementFrom(['Sales'], tenCustomers, { method: 'count', ratio: [1, 1, 1, 1, 1] });
    const rows = summaryBlocks(five, reportLayout(five, 'values'), 'Sales', '0', createWords('en-US'));
    expect(
      cellsOf({ blocks: rows })
        .slice(6)
        .map(([first]) => first),
    ).toEqual(['A', 'B', 'C', 'D', 'E', 'Total']);
  });
});
