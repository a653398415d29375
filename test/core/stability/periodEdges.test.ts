import { serialOf } from '../../../src/core/intake/calendar/serialOf';
import { periodEdges } from '../../../src/core/stability/periodEdges';

const day = (text: string) => {
  const [year, month, date] = text.split('-').map(Number);
  return serialOf(year!, month!, date!)!;
};

describe('the edges of periods', () => {
  it.each([
    ['month', ['2023-11-01', '2023-12-01', '2024-01-01', '2024-02-01', '2024-03-01']],
    ['quarter', ['2023-10-01', '2024-01-01', '2024-04-01']],
    ['half', ['2023-07-01', '2024-01-01', '2024-07-01']],
    ['year', ['2023-01-01', '2024-01-01', '2025-01-01']],
  ] as const)('run by the calendar from the %s of the first day to the end of that of the last', (length, edges) => {
    expect(periodEdges(day('2023-11-30'), day('2024-02-29'), length)).toEqual(edges.map(day));
  });

  it('are two for a single day, be it the first or the last of a period', () => {
    const january = [day('2024-01-01'), day('2024-02-01')];
    expect(periodEdges(january[0]!, january[0]!, 'month')).toEqual(january);
    expect(periodEdges(january[1]! - 1, january[1]! - 1, 'month')).toEqual(january);
  });

  it('count the 29 February 1900 that Excel believes in', () => {
    expect(periodEdges(1, 61, 'month')).toEqual([1, 32, 61, 92]);
  });

  it('end with the last day that exists, and are no more than 601 when a year was mistyped', () => {
    const edges = periodEdges(day('2024-01-05'), day('9999-12-31'), 'month');
    expect([edges.length, edges.at(-1)]).toEqual([601, 2958466]);
    expect(edges.every((edge, index) => index === 0 || edge > edges[index - 1]!)).toBe(true);
  });
});
