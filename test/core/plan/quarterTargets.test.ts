import { quarterTargets } from '../../../src/core/plan/quarterTargets';

const payments = Object.freeze([10, 0, 30, 20, 20, 20, 5, 5, 5, 40, 25, 20]);

describe("a customer's target by quarter", () => {
  it('follows the months of plans on sheets of their own', () => {
    for (const tier of ['A', 'B'] as const) {
      expect(quarterTargets({ tier, lastYear: { payments } }, 400, 'season')).toEqual([80, 120, 30, 170]);
    }
  });

  it('is even for a line of the list, whatever the split, and adds up', () => {
    expect(quarterTargets({ tier: 'C', lastYear: { payments } }, 400, 'season')).toEqual([100, 100, 100, 100]);
    const odd = quarterTargets({ tier: 'C', lastYear: { payments } }, 0.03, 's');
    expect(odd).toEqual([0.01, 0.01, 0, 0.01]);
  });

  it('is nothing for a target of nothing', () => {
    expect(quarterTargets({ tier: 'A', lastYear: { payments } }, 0, 'even')).toEqual([0, 0, 0, 0]);
  });
});
