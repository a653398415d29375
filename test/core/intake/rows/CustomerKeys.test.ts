import { CustomerKeys, keyMarks } from '../../../../src/core/intake/rows/CustomerKeys';
import { rowMarks } from '../../../../src/core/intake/rows/rowMarks';

describe('the keys of customers', () => {
  it('number customers in the order of first appearance, a number and its text as one', () => {
    const keys = new CustomerKeys('Dealer');
    const cells = ['Ann', 123, ' Ann', '123', 'ann'];
    expect(cells.map((cell, row) => keys.markOf(cell, row))).toEqual([0, 1, 0, 1, 2]);
    expect([keys.ids, keys.firstRows]).toEqual([
      ['Ann', '123', 'ann'],
      [0, 1, 4],
    ]);
  });

  it('say where a cell names nobody, a total, or what the rest of the row has to tell', () => {
    const keys = new CustomerKeys('Dealer');
    const cells = [' ', ' - ', '(空白)', '合计', 'Wine Total', 'Total Wine', 'Dealer'];
    expect(cells.map((cell, row) => keys.markOf(cell, row))).toEqual([
      ...[rowMarks.noCustomer, rowMarks.noCustomer, rowMarks.noCustomer, rowMarks.total],
      ...[keyMarks.perhapsTotal, keyMarks.perhapsTotal, keyMarks.perhapsHeader],
    ]);
    expect([keys.keep('Wine Total', 2), keys.keep('Wine Total', 5), keys.ids]).toEqual([0, 0, ['Wine Total']]);
  });

  it('name the rows on which Excel has rounded an id', () => {
    const keys = new CustomerKeys('ID');
    [1e15 + 2, 7, 1e15 + 2].forEach((cell, row) => keys.markOf(cell, row));
    expect(keys.rounded).toEqual([0]);
  });
});
