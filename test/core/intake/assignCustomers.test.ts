import { assignCustomers, noCustomer, totalRow } from '../../../src/core/intake/assignCustomers';
import type { RawCell } from '../../../src/core/intake/Cells';
import { readNumberColumn } from '../../../src/core/intake/readNumberColumn';

const column = (cells: readonly RawCell[]) => ({
  header: '',
  sheetColumn: 0,
  numberFormat: '',
  cells: Object.freeze(cells),
});
const assign = (customers: readonly RawCell[], amounts: readonly RawCell[] = [], labels: readonly RawCell[] = []) =>
  assignCustomers(
    column(customers),
    [column(labels)],
    [readNumberColumn(column(amounts), customers.length)],
    customers.length,
  );

describe('the customer of a row', () => {
  it('is numbered in the order of first appearance', () => {
    const rows = assign(['Bo', 'Ann', 'Bo', 'Cy']);
    expect(rows.ids).toEqual(['Bo', 'Ann', 'Cy']);
    expect(rows.firstRows).toEqual([0, 1, 3]);
    expect([...rows.customerOf]).toEqual([0, 1, 0, 2]);
  });

  it('is the same for the number 123, the text "123" and the text with white space around it, whichever comes first', () => {
    expect(assign([123, '123', ' 123\u00a0']).ids).toEqual(['123']);
    expect(assign([' 123', 123, '123']).ids).toEqual(['123']);
  });

  it('differs when case, width or inner spaces differ: nothing is merged silently', () => {
    const ids = ['Acme', 'ACME', 'Ａｃｍｅ', 'Ac me', 'Ac  me', '0123', '123'];
    expect(assign(ids).ids).toEqual(ids);
  });

  it('keeps ids of 19 digits, names of object properties, formulas, wildcards, emoji and right-to-left text exact', () => {
    const ids = [
      '1234567890123456789',
      '1234567890123456788',
      '__proto__',
      'constructor',
      '=cmd',
      '*',
      '~',
      '🍷',
      'שלום',
      'x'.repeat(32767),
    ];
    expect(assign([...ids, ...ids]).ids).toEqual(ids);
  });

  it('is nobody on a blank row, and an error cell is reported', () => {
    const rows = assign(['', null, '  ', '#REF!', 'Ann', '#REF!']);
    expect([...rows.customerOf]).toEqual([noCustomer, noCustomer, noCustomer, noCustomer, 0, noCustomer]);
    expect(rows.errors).toEqual([3, 5]);
  });
});

describe('a total row', () => {
  it('is told by its label, in the customer column or beside a blank id', () => {
    const rows = assign(['C1', '合计', ' Total: ', '', 'C2'], [], ['Ann', '', '', '总计', 'Total']);
    expect([...rows.customerOf]).toEqual([0, totalRow, totalRow, totalRow, 1]);
    expect(rows.ids).toEqual(['C1', 'C2']);
  });

  it('is told by its sum where the label alone could be a name', () => {
    const rows = assign(['Wine', 'Wine', 'Wine Total', 'Beer', 'Beer Total'], [3, 4, 7, 2, 2]);
    expect([...rows.customerOf]).toEqual([0, 0, totalRow, 1, totalRow]);
  });

  it('is not seen in a customer called "Total Wine", nor in one whose name ends in Total with amounts of his own', () => {
    const rows = assign(['Total Wine', 'Wine Total', 'Total Wine', 'Wine Total'], [5, 6, 7, 8]);
    expect(rows.ids).toEqual(['Total Wine', 'Wine Total']);
    expect([...rows.customerOf]).toEqual([0, 1, 0, 1]);
  });
});
