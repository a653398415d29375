import { FirstSums } from '../../../../src/core/intake/rows/FirstSums';
import { rowMarks } from '../../../../src/core/intake/rows/rowMarks';

const { noCustomer, total } = rowMarks;
const sums = (values: readonly number[], customerOf: readonly number[], known = values.map(() => 1)) =>
  new FirstSums({ values: Float64Array.from(values), known: Uint8Array.from(known) }, Int32Array.from(customerOf));

describe('the sums of the first amount', () => {
  it('let a row pass that adds up the customers since the last total, all rows, or all customers', () => {
    const first = sums([1, 2, 3, 4, 5, 9, 12, 7], [0, 1, total, 2, 3, noCustomer, noCustomer, noCustomer]);
    expect(first.mayBeSum(2)).toBe(true);
    first.restart(2);
    expect(first.mayBeSum(5)).toBe(true);
    expect(first.mayBeSum(6)).toBe(true);
    expect(first.mayBeSum(7)).toBe(false);
  });

  it('say nothing of a row without that amount, and turn every row away where there is none', () => {
    expect(sums([1, 2, 0], [0, 1, noCustomer], [1, 1, 0]).mayBeSum(2)).toBe(true);
    expect(new FirstSums(undefined, Int32Array.of(0, noCustomer)).mayBeSum(1)).toBe(false);
  });
});
