import { matrixShade } from '../../../src/taskpane/result/matrixShade';

describe('matrixShade', () => {
  it('darkens in proportion to the largest count, which stays readable', () => {
    expect([0, 5, 10].map((count) => matrixShade(count, { largest: 10 }))).toEqual([0, 0.3, 0.6]);
  });

  it('shades nothing where nobody is', () => {
    expect(matrixShade(0, { largest: 0 })).toBe(0);
  });
});
