import { begunMonth } from '../../../src/core/plan/begunMonth';
import { dayOf } from './dealerData';

/** Data of every n-th day up to a last one. */
const upTo = (text: string, step = 1, count = 60) => {
  const last = dayOf(text);
  return { ledger: { days: Int32Array.from({ length: count }, (_, at) => last - step * at) }, days: { last } };
};

describe('the month that has only begun', () => {
  it('is the last of the data where the data leaves it by more than an ordinary pause', () => {
    expect(begunMonth(upTo('2026-12-02'), 2027)).toEqual({ month: 11, lastDay: dayOf('2026-12-02') });
    expect(begunMonth(upTo('2026-12-02'), 2026)).toEqual({ month: 23, lastDay: dayOf('2026-12-02') });
    expect(begunMonth(upTo('2026-01-02'), 2026)).toEqual({ month: 12, lastDay: dayOf('2026-01-02') });
  });

  it('is none where the data ends on the last day, or as near to it as is usual', () => {
    expect(begunMonth(upTo('2026-12-31'), 2027)).toBeUndefined();
    expect(begunMonth(upTo('2026-12-26', 7), 2027)).toBeUndefined();
    expect(begunMonth(upTo('2026-12-22', 7), 2027)).toMatchObject({ month: 11 });
  });

  it('is none outside of the two years, nor without days', () => {
    for (const year of [2025, 2028, 1800]) expect(begunMonth(upTo('2026-12-02'), year)).toBeUndefined();
    expect(begunMonth({}, 2027)).toBeUndefined();
  });
});
