import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { readNumberColumn } from '../../../../src/core/intake/columns/readNumberColumn';
import { Tally } from '../../../../src/core/intake/rows/Tally';

const amounts = (...cells: RawCell[]) =>
  readNumberColumn({ header: '', sheetColumn: 0, numberFormat: '', cells }, cells.length);

describe('rows added up', () => {
  it('are summed to half a cent by a row that agrees in every indicator it knows', () => {
    const tally = new Tally([amounts(0.1, 0.2, 0.3, 0.301, 0.31, 0.3), amounts(1, 2, 3, '', 3, 4)]);
    tally.add(0);
    tally.add(1);
    expect([2, 3, 4, 5].map((row) => tally.isSum(row))).toEqual([true, true, false, false]);
    expect([tally.rows, tally.isFilled]).toEqual([2, true]);
  });

  it('are no sum of a blank or zero row, and hold nothing when blank or cleared', () => {
    const tally = new Tally([amounts('', 5, 0, -5)]);
    tally.add(0);
    expect([tally.rows, tally.isFilled, tally.isSum(0), tally.isSum(2)]).toEqual([1, false, false, false]);
    tally.add(1);
    tally.add(3);
    expect([tally.isFilled, tally.isSum(2)]).toEqual([true, false]);
    tally.clear();
    expect([tally.rows, tally.isFilled]).toEqual([0, false]);
  });
});
