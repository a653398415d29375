import { binValues } from '../../../../src/core/abc/rank/binValues';

describe('binValues', () => {
  it('keeps every value, in bins that fall, each at most a factor of two wide', () => {
    const values = Float64Array.from({ length: 5000 }, (_, index) => ((index * 7919) % 5003) ** 3 - 1000);
    const { values: placed, starts } = binValues(values, 0.5);
    expect(Float64Array.from(placed).sort()).toEqual(Float64Array.from(values).sort());
    expect(starts[0]).toBe(0);
    expect(starts.at(-1)).toBe(5000);
    let least = Infinity;
    for (let bin = 0; bin < starts.length - 2; bin++) {
      const members = [...placed.subarray(starts[bin], starts[bin + 1])];
      if (members.length === 0) continue;
      expect(Math.max(...members)).toBeLessThan(least);
      least = Math.min(...members);
      expect(Math.max(...members)).toBeLessThan(2 * least);
    }
    expect([...placed.subarray(starts.at(-2))].every((value) => value <= 0.5)).toBe(true);
  });

  it('says in which bin the value of an index is', () => {
    const { starts, binAt } = binValues(Float64Array.of(-1, 9, 0.5, 2), 0.5);
    expect([0, 1, 2, 3].map((index) => starts[binAt(index)])).toEqual([2, 0, 2, 1]);
  });

  it('puts everything into the last bin when nothing exceeds the floor', () => {
    expect([...binValues(Float64Array.of(-1, 0), 0).starts]).toEqual([0, 0, 2]);
    expect([...binValues(Float64Array.of(3, 4), Infinity).starts]).toEqual([0, 2]);
    expect([...binValues(Float64Array.of(NaN, 4), NaN).starts]).toEqual([0, 2]);
    expect([...binValues(new Float64Array(0), 0).starts]).toEqual([0, 0, 0]);
  });

  it('reads a part of a longer array', () => {
    expect([...binValues(Float64Array.of(99, 1, 4).subarray(1), 0.5).values]).toEqual([4, 1]);
  });
});
