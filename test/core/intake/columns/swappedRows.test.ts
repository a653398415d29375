import type { Culture, RawCell } from '../../../../src/core/intake/cells/Cells';
import { dayOrderOf } from '../../../../src/core/intake/columns/dayOrderOf';
import { readDays } from '../../../../src/core/intake/columns/readDays';
import { serialOf } from '../../../../src/core/intake/calendar/serialOf';
import { swappedRows } from '../../../../src/core/intake/columns/swappedRows';

const february2 = serialOf(2025, 2, 2)!;
const march5 = serialOf(2025, 3, 5)!;
const march20 = serialOf(2025, 3, 20)!;
function suspect(cells: readonly RawCell[], usual?: Culture['dayOrder']) {
  const column = { header: 'Date', sheetColumn: 0, numberFormat: '', cells };
  const culture = usual && ({ decimal: '.', dayOrder: usual } as const);
  const order = dayOrderOf(cells, 'auto', culture);
  const { serials } = readDays(
    column,
    Uint8Array.from(cells, () => 1),
    { order: order.order },
  );
  return swappedRows(column, serials, order, usual);
}

describe('numbers among text dates', () => {
  it('are suspected where the texts go against the culture, if day and month differ', () => {
    expect(suspect(['13/03/2025', march5, february2, march20], 'monthFirst')).toEqual([1]);
    expect(suspect(['03/13/2025', march5], 'dayFirst')).toEqual([1]);
  });

  it('are suspected where none has a day above 12 beside texts with the day first', () => {
    expect(suspect(['13/03/2025', march5])).toEqual([1]);
    expect(suspect(['13/03/2025', march5], 'yearFirst')).toEqual([1]);
    expect(suspect(['13/03/2025', march5, march20])).toEqual([]);
    expect(suspect(['03/13/2025', march5])).toEqual([]);
  });

  it('are trusted where the culture agrees, nothing is proven or they are no serials', () => {
    expect(suspect(['13/03/2025', march5], 'dayFirst')).toEqual([]);
    expect(suspect(['05/03/2025', march5], 'monthFirst')).toEqual([]);
    expect(suspect(['13/03/2025', 20250305], 'monthFirst')).toEqual([]);
    expect(suspect(['98-03-05', march5], 'monthFirst')).toEqual([]);
  });
});
