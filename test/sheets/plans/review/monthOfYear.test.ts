import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { serialOf } from '../../../../src/core/intake/calendar/serialOf';
import { monthOfYear } from '../../../../src/sheets/plans/review/monthOfYear';

const first = serialOf(2026, 12, 1)!;

describe('the month of a correction', () => {
  it.each<RawCell>([
    ...[12, '12', ' 12 ', '１２', '12月', '12 月', '12月份', '十二月', 'Dec', 'dec', 'Dec.', 'DECEMBER'],
    ...['2026-12', '2026/12', '12/2026', '2026年12月', 'Dec 2026', 'December 2026', '2026-12-31', '2026年12月5日'],
    ...[202612, first, first + 30, first + 0.5],
  ])('is December for %p', (cell) => expect(monthOfYear(cell, 2026)).toBe(12));

  it('is also one of the first nine, with a nought before it or not', () => {
    expect(['9', '09', '9月', '09月', 'Sep', 'Sept', '2026-9'].map((cell) => monthOfYear(cell, 2026))).toEqual(
      Array(7).fill(9),
    );
  });

  it('is the month of a day as the workbook counts its days', () => {
    expect(monthOfYear(first - 1462, 2026, true)).toBe(12);
    expect(monthOfYear(first - 1462, 2026)).toBeUndefined();
  });

  it.each<RawCell>([
    ...[null, '', 0, 13, -1, 7.5, true, '0', '13', '13月', 'Monthly', '#NAME?', 'soon', '9-10月', '2/3'],
    ...['Q4', '2026', 2026, '2026Q4', '2025-12', 'Dec 2027', serialOf(2025, 12, 1)!, 1e300],
  ])('is none for %p', (cell) => expect(monthOfYear(cell, 2026)).toBeUndefined());
});
