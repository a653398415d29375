import { sumByGroup } from '../../../../src/core/intake/totals/sumByGroup';

const sum = (values: number[], known: number[], groupOf: number[], count: number) => {
  const { totals, counts } = sumByGroup(
    new Float64Array(values),
    new Uint8Array(known),
    new Int32Array(groupOf),
    count,
  );
  return { totals: [...totals], counts: [...counts] };
};

describe('totals by group', () => {
  it('add the known values of each group and count them', () => {
    expect(sum([1, 2, 4, 9], [1, 1, 1, 0], [0, 1, 0, 1], 2)).toEqual({ totals: [5, 2], counts: [2, 1] });
  });

  it('leave out rows of no group, and give 0 with a count of 0 to a group without a value', () => {
    expect(sum([1, 2, 4], [1, 0, 1], [-1, 0, -2], 1)).toEqual({ totals: [0], counts: [0] });
  });

  it('lose nothing of small amounts beside a large one', () => {
    expect(sum([1e16, 1, 1, -1e16, 5], [1, 1, 1, 1, 1], [0, 0, 0, 0, 1], 2).totals).toEqual([2, 5]);
  });

  it('are empty without groups', () => {
    expect(sum([1], [1], [-1], 0)).toEqual({ totals: [], counts: [] });
  });
});
