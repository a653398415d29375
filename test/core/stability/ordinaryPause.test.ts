import { ordinaryPause } from '../../../src/core/stability/ordinaryPause';

describe('the ordinary pause', () => {
  it('is the weekend of a trade that works from Monday to Friday, not its one holiday', () => {
    const workdays = Array.from({ length: 200 }, (_, index) => 45292 + index).filter((day) => (day - 45292) % 7 < 5);
    expect(ordinaryPause(Int32Array.from(workdays.filter((day) => day < 45350 || day > 45362)))).toBe(3);
  });

  it('is a month where all rows are dated the first of one', () => {
    expect(ordinaryPause(Int32Array.of(45292, 45292, 45323, 45352, 45383))).toBe(31);
  });

  it('does not depend on the order or the number of rows a day', () => {
    expect(ordinaryPause(Int32Array.of(45300, 45292, 45300, 45296, 45292))).toBe(4);
  });

  it('is 0 when all rows are of one day', () => {
    expect(ordinaryPause(Int32Array.of(45300, 45300))).toBe(0);
  });
});
