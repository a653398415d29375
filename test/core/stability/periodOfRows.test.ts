import { periodOfRows } from '../../../src/core/stability/periodOfRows';

const days = Object.freeze([45291, 45292, 45322, 45323, 45351, 45352, 45300]);
const periods = (starts: number[], end?: number) => [...periodOfRows(Int32Array.from(days), starts, end)];

describe('the period of each row', () => {
  it('holds its first day and not the first day after it', () => {
    expect(periods([45292, 45323], 45352)).toEqual([-1, 0, 0, 1, 1, -1, 0]);
  });

  it('goes on to the last day when no end is given', () => {
    expect(periods([45292, 45323])).toEqual([-1, 0, 0, 1, 1, 1, 0]);
  });

  it('is none when there are no periods, no rows or only periods after all rows', () => {
    expect(periods([])).toEqual(days.map(() => -1));
    expect(periods([46000, 46031])).toEqual(days.map(() => -1));
    expect(periodOfRows(new Int32Array(0), [45292])).toHaveLength(0);
  });
});
