import { accountForRows } from '../../../src/core/intake/accountForRows';
import { assignCustomers } from '../../../src/core/intake/assignCustomers';
import { readNumberColumn } from '../../../src/core/intake/readNumberColumn';
import { cellsOf } from './cellsOf';

describe('the account of rows', () => {
  const cells = cellsOf(
    ['Customer', 'Sales', 'Profit'],
    ['Ann', 5, ''],
    ['Bo', '', ''],
    ['', 3, 1],
    ['', '', 'x'],
    ['合计', 8, 1],
    ['Ann', '', 2],
  );
  const [customer, ...indicators] = cells.columns;
  const numbers = indicators.map((column) => readNumberColumn(column, 6));
  const account = accountForRows(assignCustomers(customer!, [], numbers, 6), numbers);

  it('puts every row into exactly one class', () => {
    expect([...account.used]).toEqual([1, 0, 0, 0, 0, 1]);
    expect(account.rowsUsed).toBe(2);
    expect(account.withoutCustomer).toEqual([2]);
    expect(account.totals).toEqual([4]);
    expect(account.leftOut.rows).toEqual({ totalRows: 1, withoutCustomer: 1, withoutAmount: 1, empty: 1 });
  });

  it('counts the used rows of each customer', () => {
    expect([...account.rowCounts]).toEqual([2, 0]);
  });

  it('adds up the amounts on the rows that were left out', () => {
    expect(account.leftOut.amounts).toEqual([
      { totalRows: 8, withoutCustomer: 3 },
      { totalRows: 1, withoutCustomer: 1 },
    ]);
  });
});
