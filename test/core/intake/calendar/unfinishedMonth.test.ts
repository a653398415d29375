import { serialOf } from '../../../../src/core/intake/calendar/serialOf';
import { unfinishedMonth } from '../../../../src/core/intake/calendar/unfinishedMonth';

const day = (date: number, month = 3) => serialOf(2025, month, date)!;
const every = (step: number, last: number) =>
  Int32Array.from({ length: Math.ceil(last / step) }, (_, at) => day(last) - step * at);

describe('the month of the last day', () => {
  it('has not ended while today lies in it', () => {
    const weekly = every(7, 28);
    expect(unfinishedMonth(weekly, day(28), day(30))).toBe(true);
    expect(unfinishedMonth(weekly, day(28), day(31))).toBe(true);
    expect(unfinishedMonth(weekly, day(28), day(1, 4))).toBe(false);
  });

  it('has not ended in the data when they leave it by more than an ordinary pause', () => {
    expect(unfinishedMonth(every(1, 20), day(20), undefined)).toBe(true);
    expect(unfinishedMonth(every(1, 30), day(30), undefined)).toBe(false);
    expect(unfinishedMonth(Int32Array.of(day(1, 1), day(1, 2), day(1)), day(1), undefined)).toBe(false);
  });

  it('has not ended either when its days lie ahead of today', () => {
    expect(unfinishedMonth(every(7, 28), day(28), day(2))).toBe(true);
    expect(unfinishedMonth(every(7, 28), day(28), day(2, 2))).toBe(false);
  });
});
