import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { startsOtherTable } from '../../../../src/core/intake/rows/startsOtherTable';

const starts = (...row: RawCell[]) =>
  startsOtherTable(
    row.map((cell, at) => ({
      kind: 'scale' as const,
      columns: [{ header: 'Sales', sheetColumn: at, numberFormat: '', cells: [cell] }],
    })),
    0,
  );

describe('a row that repeats the customer’s header', () => {
  it('starts another table when words for columns stand where amounts should be', () => {
    expect(starts('毛利')).toBe(true);
    expect(starts('Gross margin', '')).toBe(true);
    expect(starts('回款额', '品牌占比')).toBe(true);
  });

  it('starts none when an amount, another text or nothing stands there', () => {
    expect([starts(5), starts('n/a'), starts(''), starts('毛利', 5), starts()]).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
