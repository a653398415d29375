import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { readNumberColumn } from '../../../../src/core/intake/columns/readNumberColumn';
import { LabelledTotals } from '../../../../src/core/intake/rows/LabelledTotals';
import { SubtotalGroup } from '../../../../src/core/intake/rows/SubtotalGroup';

const column = (cells: readonly RawCell[]) => ({ header: 'Note', sheetColumn: 0, numberFormat: '', cells });

/** The rows that a column beside the customers makes totals, every customer being told by his name. */
function totals(keys: readonly string[], labels: readonly RawCell[], amounts: readonly number[], merged?: Uint8Array) {
  const ids = [...new Set(keys)].filter((key) => key !== '');
  const customerOf = Int32Array.from(keys, (key) => ids.indexOf(key));
  const numbers = readNumberColumn(column(amounts), keys.length);
  const group = new SubtotalGroup([numbers], customerOf, ids);
  const labelled = new LabelledTotals({ key: column(keys), labels: [column(labels)], merged }, group);
  return keys.flatMap((key, row) => {
    const isTotal = labelled.beside(row) !== undefined;
    if (isTotal) {
      customerOf[row] = -2;
      group.restart(row);
    } else if (key !== '') labelled.named = row;
    return isTotal ? [row] : [];
  });
}

describe('a label beside a customer', () => {
  it('makes a total of the row for certain when it can mean nothing else', () => {
    expect(totals(['a', 'a', 'b', ''], ['pay', '本月合计', 'Grand total', '合计'], [1, 9, 9, 9])).toEqual([1, 2, 3]);
  });

  it('and is a mere "Total" makes one only where the customer ends and the row repeats his sum', () => {
    expect(totals(['a', 'a', 'a', 'b'], ['x', 'y', 'Total', 'x'], [1, 2, 3, 5])).toEqual([2]);
    expect(totals(['a', 'a', 'a', 'a'], ['x', 'y', 'Total', 'x'], [1, 2, 3, 5])).toEqual([]);
    expect(totals(['a', 'a', 'a', 'b'], ['x', 'y', 'Total', 'x'], [1, 2, 4, 5])).toEqual([]);
    expect(totals(['a', 'b', 'b', 'c'], ['x', 'y', 'Total', 'x'], [1, 2, 3, 5])).toEqual([]);
  });

  it('is what a product is called once it stood on a row that is no total: one equal row above proves nothing then', () => {
    expect(totals(['a', 'a', 'b'], ['x', 'Total', 'x'], [5, 5, 1])).toEqual([1]);
    expect(totals(['c', 'a', 'a', 'b'], ['Total', 'x', 'Total', 'x'], [7, 5, 5, 1])).toEqual([]);
    expect(totals(['c', 'a', 'a', 'a', 'b'], ['Total', 'x', 'y', 'Total', 'x'], [7, 5, 6, 11, 1])).toEqual([3]);
  });

  it('and names another total has to repeat the sum of two rows, or the customer’s name', () => {
    expect(totals(['a', 'a', 'b'], ['x', '货款合计', 'x'], [1, 1, 5])).toEqual([]);
    expect(totals(['a', 'a', 'a', 'b'], ['x', 'y', '货款合计', 'x'], [1, 1, 2, 5])).toEqual([2]);
    expect(totals(['a', 'a', 'a'], ['x', 'a合计', 'y'], [1, 7, 5])).toEqual([1]);
    expect(totals(['a', 'a', 'a'], ['x', 'A (Total)', 'y'], [1, 7, 5])).toEqual([1]);
  });

  it('is read once for the rows below a merged customer as if he stood there', () => {
    const merged = Uint8Array.of(0, 1, 1);
    expect(totals(['a', 'a', 'a'], ['x', '货款合计', '本月合计'], [1, 7, 8], merged)).toEqual([2]);
  });
});

describe('a label beside a blank', () => {
  it('is a total by its words, by the text above it in its column, or by the sum', () => {
    expect(totals(['a', ''], ['x', 'Total'], [1, 9])).toEqual([1]);
    expect(totals(['a', ''], ['East', 'East Total'], [1, 9])).toEqual([1]);
    expect(totals(['a', 'b', ''], ['x', 'x', 'East Total'], [1, 2, 3])).toEqual([2]);
    expect(totals(['a', 'b', ''], ['x', 'x', 'East Total'], [1, 2, 4])).toEqual([]);
    expect(totals(['a', ''], ['x', 'Note'], [1, 1])).toEqual([]);
  });
});
