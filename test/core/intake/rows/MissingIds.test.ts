import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { MissingIds } from '../../../../src/core/intake/rows/MissingIds';

const column = (cells: readonly RawCell[]) => ({ header: '', sheetColumn: 0, numberFormat: '', cells });

describe('a row with a name and no id', () => {
  const ids = column(['', 'C1', 'C2', 'C3', '-', '', 'C4']);
  const names = column(['Ann ', 'Ann', 'Bo', 'Bo', 'Bo', '(blank)', 'Cy']);

  it('is of the only id of that name, further up or down, else of the name', () => {
    const missing = new MissingIds(ids, names, new Uint8Array(7));
    expect([missing.keyOf(0), missing.keyOf(4)]).toEqual(['C1', 'Bo']);
  });

  it('is nobody’s when the name says nobody, and rows that are not read tell no ids', () => {
    const missing = new MissingIds(ids, names, Uint8Array.of(0, 2, 2, 0, 0, 0, 0));
    expect([missing.keyOf(0), missing.keyOf(4), missing.keyOf(5)]).toEqual(['Ann', 'C3', undefined]);
  });
});
