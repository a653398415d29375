import { rangeAddress } from '../../src/sheets/rangeAddress';

describe('the address of a rectangle', () => {
  it('is in A1 notation, and one cell stands alone', () => {
    expect(rangeAddress({ row: 1, column: 1, rows: 793, columns: 2 })).toBe('B2:C794');
    expect(rangeAddress({ row: 0, column: 27, rows: 1, columns: 1 })).toBe('AB1');
  });
});
