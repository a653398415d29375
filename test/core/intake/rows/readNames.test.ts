import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { readNames } from '../../../../src/core/intake/rows/readNames';

const rows = {
  ids: ['C1', 'C2', 'C3'],
  customerOf: new Int32Array([0, 1, 0, -1, 2, 1]),
};
const read = (...cells: RawCell[]) =>
  readNames({ header: '', sheetColumn: 0, numberFormat: '', cells: Object.freeze(cells) }, rows);

describe('the names to show', () => {
  it('are the first one of each id, and the id where there is none', () => {
    expect(read('', ' Bo ', 'Ann', 'x', null, 'Bo').names).toEqual(['Ann', 'Bo', 'C3']);
  });

  it('are the ids when no name column is mapped', () => {
    expect(readNames(undefined, rows).names).toEqual(['C1', 'C2', 'C3']);
  });

  it('come with the rows where a second name stands beside an id, once an id', () => {
    expect(read('Ann', 'Bo', 'Anna', 'x', 7, 'Bob').varyingRows).toEqual([2, 5]);
    expect(read('Ann', 'Bo', 'Ann ', '', 7, '').varyingRows).toEqual([]);
  });
});
