import { tierCount } from '../../../../src/core/abc/cut/tierCount';

describe('tierCount', () => {
  it('is one a part, one more than the limits, or three', () => {
    expect(tierCount({ method: 'count', ratio: [1, 1] })).toBe(2);
    expect(tierCount({ method: 'value', ratio: [1, 1, 1, 1, 1] })).toBe(5);
    expect(tierCount({ method: 'computed' })).toBe(3);
    expect(tierCount({ method: 'limits', limits: [10] })).toBe(2);
  });
});
