import { readNumberColumn } from '../../../../src/core/intake/columns/readNumberColumn';
import { rowMarks } from '../../../../src/core/intake/rows/rowMarks';
import { SubtotalGroup } from '../../../../src/core/intake/rows/SubtotalGroup';

const amounts = (...cells: (number | string)[]) =>
  readNumberColumn({ header: '', sheetColumn: 0, numberFormat: '', cells }, cells.length);

/** Rows of these customers, one each; the rows below belong to nobody. */
const rowsOf = (ids: readonly string[], rows: number) =>
  [Int32Array.from({ length: rows }, (_, row) => (row < ids.length ? row : -1)), ids] as const;

describe('the rows since the last total', () => {
  it('prove a subtotal that repeats their sum, to half a cent', () => {
    const group = new SubtotalGroup([amounts(0.1, 0.2, 0.3, 0.31)], ...rowsOf(['Wine', 'Beer'], 4));
    expect(group.isTotal(2, 'Drinks Total')).toBe(true);
    expect(group.isTotal(3, 'Drinks Total')).toBe(false);
  });

  it('prove it only when every amount on the row is the sum of its column', () => {
    const group = new SubtotalGroup([amounts(1, 2, 3), amounts(5, 5, 9)], ...rowsOf(['a', 'b'], 3));
    expect(group.isTotal(2, 'x Total')).toBe(false);
  });

  it('prove nothing with a single row of somebody else, with blanks or with zeros', () => {
    const group = new SubtotalGroup([amounts(4, 4, '', 0)], ...rowsOf(['Wine'], 4));
    expect(group.isTotal(1, 'Beer Total')).toBe(false);
    expect(group.isTotal(1, 'Wine Total')).toBe(true);
    expect(group.isTotal(2, 'Wine Total')).toBe(false);
    expect(group.isTotal(3, 'Wine Total')).toBe(false);
  });

  it('prove a subtotal of all rows, also of those that are not read or name nobody, but not of other totals', () => {
    const ids = ['Wine', 'Beer'];
    const { excluded, noCustomer, header } = rowMarks;
    const group = new SubtotalGroup(
      [amounts(1, 2, 4, 100, 8, 15, 9)],
      Int32Array.of(0, excluded, noCustomer, header, 1, -1, -1),
      ids,
    );
    expect(group.isTotal(5, 'x Total')).toBe(true);
    expect(new SubtotalGroup([amounts(1, 2, 9)], Int32Array.of(0, 1, -1), ids).isTotal(2, 'x Total')).toBe(false);
  });

  it('start again below a total', () => {
    const [, ids] = rowsOf(['a', 'b', 'c', 'd'], 7);
    const customerOf = Int32Array.of(0, 1, -2, 2, 3, -2, -2);
    const group = new SubtotalGroup([amounts(1, 2, 3, 10, 20, 30, 3)], customerOf, ids);
    expect(group.isTotal(2, 'x Total')).toBe(true);
    group.restart(2);
    expect(group.isTotal(5, 'y Total')).toBe(true);
    group.restart(5);
    expect(group.isTotal(6, 'x Total')).toBe(false);
  });
});

describe('labels that looked like totals', () => {
  it('bound the rows that prove the next one, proven or not', () => {
    const [, ids] = rowsOf(['a', 'b', 'East Total', 'c', 'd'], 6);
    const group = new SubtotalGroup([amounts(1, 2, 9, 4, 5, 9)], Int32Array.of(0, 1, 2, 3, 4, -2), ids);
    expect(group.isTotal(2, 'East Total')).toBe(false);
    group.passLabel(2);
    expect(group.isTotal(5, 'West Total')).toBe(true);
  });

  it('may add up the totals above them, level by level, and no row between', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const customerOf = Int32Array.of(0, -2, 1, -2, -2, 2, -2, -2, -2, 3, -2);
    const group = new SubtotalGroup([amounts(1, 1, 2, 2, 3, 4, 4, 4, 7, 8, 8)], customerOf, ids);
    group.restart(1);
    group.restart(3);
    expect(group.isTotal(4, 'East Total')).toBe(true);
    group.restart(4);
    group.restart(6);
    expect(group.isTotal(7, 'West Total')).toBe(true);
    group.restart(7);
    expect(group.isTotal(8, 'Company Total')).toBe(true);
    group.restart(8);
    expect(group.isTotal(10, 'x Total')).toBe(false);
  });

  it('may add up the rows of one customer that stand together', () => {
    const group = new SubtotalGroup([amounts(9, 1, 2, 3)], Int32Array.of(0, 1, 1, -2), ['a', 'b']);
    expect(group.isTotalOf(3, 'b', 2)).toBe(true);
    expect(group.isTotalOf(3, 'a', 1)).toBe(false);
    expect(group.isTotalOf(3, 'b', 3)).toBe(false);
  });
});
