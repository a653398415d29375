import type { ListColumn } from '../../../../src/sheets/plans/lists/ListColumn';
import { putList } from '../../../../src/sheets/plans/lists/putList';
import { cellsOf } from '../../cellsOf';
import { newForm } from '../../form/newForm';

const columns = {
  customer: { word: 'column.customer', kind: 'given', width: 20 },
  status: { word: 'column.status', kind: 'input', width: 9, accepts: 'status' },
  rate: { word: 'column.rate', kind: 'formula', width: 8, format: '0%', mark: 'rate', isHidden: true },
} as const satisfies Record<string, ListColumn>;

describe('a list on a form', () => {
  it('is a table of all its rows, with the words of its columns above them', () => {
    const form = newForm();
    form.row = 3;
    const { table, columnWidths, hiddenColumns } = putList(form, 'T', columns, ['Fir', 'Oak'], (customer, at) => ({
      customer,
      rate: { formula: `=LEN(${at('customer')})` },
    }));
    expect(table).toEqual({ name: 'T', row: 3, column: 0, rows: 3, columns: 3 });
    // A header's longest word stays whole beside its filter button.
    expect([columnWidths, hiddenColumns]).toEqual([[20, 10, 8], [{ column: 2, columns: 1 }]]);
    expect(cellsOf(form).slice(3)).toEqual([
      ['Customer', 'Status', 'Achieved'],
      ['Fir', null, { formula: '=LEN(A5)' }],
      ['Oak', null, { formula: '=LEN(A6)' }],
    ]);
    expect(form.row).toBe(6);
  });

  it('is ready for more: rows that will be added take and colour the same', () => {
    const form = newForm();
    const { columnOf } = putList(form, 'T', columns, ['Fir'], (customer) => ({ customer }));
    expect(columnOf('status').rows).toBeGreaterThan(100);
    expect(form.validations.map(({ area }) => area)).toEqual([columnOf('status')]);
    expect(form.formatRules.map(({ area }) => area)).toEqual([columnOf('rate'), columnOf('rate'), columnOf('rate')]);
  });

  it('has one blank row for nobody, without which Excel takes no table', () => {
    const form = newForm();
    expect(putList(form, 'T', columns, [], () => ({})).table.rows).toBe(2);
    expect(cellsOf(form)[1]).toEqual([null, null, null]);
  });
});
