import { accountForRows } from '../../../../src/core/intake/rows/accountForRows';
import { noReason, reasonCodes } from '../../../../src/core/intake/rows/reasonCodes';
import { rowMarks } from '../../../../src/core/intake/rows/rowMarks';

const { noCustomer, total, header, excluded } = rowMarks;

describe('the account of rows', () => {
  it('puts every row into exactly one class', () => {
    const customerOf = Int32Array.of(0, 0, noCustomer, noCustomer, total, header, excluded);
    const reasons = new Uint8Array(7);
    reasons[6] = reasonCodes.hidden;
    const account = accountForRows({ customerOf }, Uint8Array.of(1, 0, 1, 0, 1, 0, 1), undefined, reasons);
    expect([...account.used]).toEqual([1, 0, 0, 0, 0, 0, 0]);
    const { withoutAmount, withoutCustomer, empty, totalRow, repeatedHeader, hidden } = reasonCodes;
    expect([...account.reasons]).toEqual([
      noReason,
      withoutAmount,
      withoutCustomer,
      empty,
      totalRow,
      repeatedHeader,
      hidden,
    ]);
  });

  it('leaves a row out as future when all its amounts lie in periods that are left out', () => {
    const later = Uint8Array.of(1, 1, 1);
    const account = accountForRows(
      { customerOf: Int32Array.of(0, 1, noCustomer) },
      Uint8Array.of(1, 0, 0),
      later,
      new Uint8Array(3),
    );
    expect([...account.reasons]).toEqual([noReason, reasonCodes.futureDate, reasonCodes.withoutCustomer]);
  });
});
