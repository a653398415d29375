import { createWords } from '../../../src/locales/createWords';
import { reconciliationBlocks } from '../../../src/sheets/check/reconciliationBlocks';
import { cellsOf, shown } from '../cellsOf';
import { checkedSheet } from '../checkedSheet';

const english = createWords('en-US');
const { table } = checkedSheet();
const cells = cellsOf({ blocks: reconciliationBlocks(table!, 10, english) });
const grid = Array.from(cells, (line) => Array.from(line ?? [], shown));
const line = (label: string) => grid.find(([first]) => first === label)?.slice(1);

describe('the reconciliation', () => {
  it('lists what was used and what was left out by reason, rows and money, and no sum of shares', () => {
    expect(grid[11]).toEqual(['Item', 'Rows', 'Sales']);
    expect(line('Used')).toEqual([3, 1500.6]);
    expect(line('Left out: blank rows')).toEqual([1, 0]);
    expect(line('Left out: no customer')).toEqual([1, 40]);
    expect(line('Left out: totals and subtotals')).toEqual([1, 1540.6]);
    expect(line('Left out: hidden rows')).toBeUndefined();
    expect(line('Read')).toEqual([6, 3081.2]);
  });

  it('adds them up and compares them by formulas that live', () => {
    expect(line('Used and left out')).toEqual(['=SUM(B13:B16)', '=SUM(C13:C16)']);
    const noise = '1E-9*MAX(1,ABS(C18),SUMPRODUCT(ABS(C13:C16)))';
    expect(line('Check')![1]).toBe(`=IF(ABS(C17-C18)<=${noise},"OK","Differs")`);
  });

  it('leaves a line for the totals of the user’s own system', () => {
    expect(line('Total of your own system (type it here)')).toEqual([null, null]);
    expect(line('Used minus your total')).toEqual(['=IF(ISNUMBER(B21),B13-B21,"")', '=IF(ISNUMBER(C21),C13-C21,"")']);
  });
});
