import { serialOf } from '../../../../src/core/intake/calendar/serialOf';

describe('the serial of a day', () => {
  it('agrees with the calendar of JavaScript for every day from 1900 to 2500', () => {
    const wrong: string[] = [];
    for (let moment = Date.UTC(1900, 0, 1); moment < Date.UTC(2501, 0, 1); moment += 86_400_000) {
      const day = new Date(moment);
      const since = moment / 86_400_000 + 25569;
      const serial = serialOf(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
      if (serial !== (since < 61 ? since - 1 : since)) wrong.push(day.toISOString());
    }
    expect(wrong).toEqual([]);
    expect(serialOf(9999, 12, 31)).toBe(2958465);
  });

  it('is none for a day that does not exist', () => {
    const days = [
      [2023, 2, 29],
      [1900, 2, 29],
      [2100, 2, 29],
      [2024, 2, 30],
      [2024, 4, 31],
      [2024, 0, 1],
      [2024, 13, 1],
    ];
    for (const [year, month, date] of [...days, [2024, 1, 0], [1899, 12, 31], [NaN, 1, 1]])
      expect(serialOf(year!, month!, date!)).toBeUndefined();
  });
});
