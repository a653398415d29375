import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { daysOfUsed, readOrderedDays } from '../../../../src/core/intake/columns/readOrderedDays';
import { serialOf } from '../../../../src/core/intake/calendar/serialOf';
import { defaultTreatments } from '../../../../src/core/intake/Treatments';

const column = (...cells: RawCell[]) => ({ header: 'Date', sheetColumn: 0, numberFormat: '', cells });
const read = (cells: RawCell[], counts = cells.map(() => 1)) =>
  readOrderedDays(column(...cells), Uint8Array.from(counts), {}, { treatments: defaultTreatments });

describe('the days of a column', () => {
  it('are read in the order that one text proves, for all of them', () => {
    const { serials, doubtfulRows } = read(['1/5/2024', '13/5/2024']);
    expect([...serials]).toEqual([serialOf(2024, 5, 1), serialOf(2024, 5, 13)]);
    expect(doubtfulRows).toEqual([0]);
    expect(read(['1/5/2024', '13/5/2024', '14/5/2024']).doubtfulRows).toEqual([]);
  });

  it('are doubtful on rows that count while nothing tells the order', () => {
    const { badRows, doubtfulRows } = read(['1/5/2024', '2/5/2024', '3/3/2024'], [1, 0, 1]);
    expect(doubtfulRows).toEqual([0]);
    expect(badRows).toEqual([]);
  });

  it('are all doubtful where some can only be meant day first and others only month first', () => {
    const { badRows, doubtfulRows } = read(['13/5/2024', '5/13/2024', '2024-05-13']);
    expect(doubtfulRows).toEqual([0, 1]);
    expect(badRows).toEqual([1]);
  });

  it('span the rows that are used in the end', () => {
    const days = daysOfUsed(read([45300, 45400, 45500]), Uint8Array.of(1, 1, 0));
    expect(days.days).toEqual({ first: 45300, last: 45400 });
    expect([...days.serials]).toEqual([45300, 45400, 0]);
    expect(daysOfUsed(days, new Uint8Array(3))).not.toHaveProperty('days');
  });
});
