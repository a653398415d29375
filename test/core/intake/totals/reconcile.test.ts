import { readAmounts } from '../../../../src/core/intake/columns/readAmounts';
import { reasonCodes } from '../../../../src/core/intake/rows/reasonCodes';
import { reconcile } from '../../../../src/core/intake/totals/reconcile';
import { defaultTreatments } from '../../../../src/core/intake/Treatments';

const column = (...cells: number[]) => ({ header: '', sheetColumn: 0, numberFormat: '', cells });

describe('the reconciliation', () => {
  it('counts rows and adds up amounts by reason', () => {
    const amounts = readAmounts({ kind: 'scale', columns: [column(1e16, 1, -1e16, 5)] }, 4, {
      treatments: defaultTreatments,
    });
    const { rows, amounts: sums } = reconcile([amounts], Uint8Array.of(0, 0, 0, reasonCodes.totalRow));
    expect(rows).toMatchObject({ totalRow: 1, empty: 0, hidden: 0 });
    expect(sums).toMatchObject([{ read: 6, used: 1, leftOut: { totalRow: 5, hidden: 0 } }]);
  });

  it('books later periods of rows that count as future, and those of other rows under the reason of the row', () => {
    const periods = [
      { column: 0, first: 1, last: 31 },
      { column: 1, first: 32, last: 60 },
    ];
    const amounts = readAmounts({ kind: 'scale', columns: [column(1, 2), column(10, 20)], periods }, 2, {
      treatments: { ...defaultTreatments, futureDates: 'leaveOut' },
      today: 31,
    });
    expect(reconcile([amounts], Uint8Array.of(0, reasonCodes.hidden)).amounts).toMatchObject([
      { read: 33, used: 1, leftOut: { futureDate: 10, hidden: 22 } },
    ]);
  });
});
