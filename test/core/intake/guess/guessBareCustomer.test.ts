import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { guessBareCustomer } from '../../../../src/core/intake/guess/guessBareCustomer';
import { headColumn } from '../../../../src/core/intake/guess/headColumn';
import { cellsOf } from '../cellsOf';

const guess = (headers: string[], ...rows: RawCell[][]) => {
  const { customer, name, confidence } = guessBareCustomer(cellsOf(headers, ...rows).columns.map(headColumn));
  return [customer?.header, name?.header, confidence];
};

describe('the customer where no header speaks of one', () => {
  it('is a bare code and name', () => {
    expect(guess(['编号', '名称'], [7, '甲'], [9, '乙'], [7, '甲'])).toEqual(['编号', '名称', 'likely']);
  });

  it('is not the number of an order called "Name", unless nothing else is there', () => {
    expect(guess(['Name', 'Email'], ['#1001', 'a@x.com'], ['#1002', 'b@x.com'])).toEqual([
      'Email',
      undefined,
      'likely',
    ]);
    expect(guess(['Name', 'Who'], ['#1001', 'Ann'], ['#1002', 'Bo'])).toEqual(['Who', undefined, 'unsure']);
    expect(guess(['Name', 'Total'], ['#1001', 5], ['#1002', 7])).toEqual(['Name', undefined, 'unsure']);
    expect(guess(['Name', 'Email'], ['Ann', 'a@x.com'])).toEqual(['Name', undefined, 'likely']);
  });

  it('is at last the first column of texts', () => {
    expect(guess(['x', 'y'], [5, 'Ann'])).toEqual(['y', undefined, 'unsure']);
    expect(guess(['x'], [5])).toEqual([undefined, undefined, 'unsure']);
  });
});
