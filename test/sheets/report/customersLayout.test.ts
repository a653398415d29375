import { customersLayout } from '../../../src/sheets/report/customersLayout';
import type { ColumnKey, TableColumn } from '../../../src/sheets/report/TableColumn';

const columns = (keys: readonly ColumnKey[]) =>
  keys.map((key): TableColumn => ({ key, header: key, cell: () => null, format: null, align: null }));
const usual: readonly ColumnKey[] = ['tier', 'profile', 'score', 'rank', 'name', 'indicator', 'indicator', 'reason'];

describe('where the ranked customers stand', () => {
  it('below title, note, a blank row and the header, in the order of the columns', () => {
    const layout = customersLayout(columns(usual), 'values', 9);
    expect(layout.data).toEqual({ row: 4, column: 0, rows: 9, columns: 8 });
    expect([layout.at('name'), layout.indicators, layout.tableColumn, layout.shown]).toEqual([4, [5, 6], 0, 8]);
    expect([layout.has('score'), layout.has('id')]).toEqual([true, false]);
    expect(() => layout.at('id')).toThrow('no column "id"');
  });

  it('leaves what spills outside the table, and helpers outside what a reader sees', () => {
    expect(customersLayout(columns(usual), 'formulas', 9).tableColumn).toBe(3);
    const native = customersLayout(columns([...usual, 'helper', 'helper']), 'native', 9);
    expect([native.tableColumn, native.shown, native.data.columns]).toEqual([0, 8, 10]);
  });
});
