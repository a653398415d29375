import { limitsOfLength } from '../../../src/taskpane/settings/limitsOfLength';

const limits = Object.freeze({ scale: Object.freeze([100, 50]), contribution: Object.freeze([0.5, 0.33]) });

describe('limitsOfLength', () => {
  it('drops the lowest limits', () => {
    expect(limitsOfLength(limits, 1)).toEqual({ scale: [100], contribution: [0.5] });
  });

  it('goes on by halves', () => {
    expect(limitsOfLength(limits, 4)).toEqual({ scale: [100, 50, 25, 13], contribution: [0.5, 0.33, 0.17, 0.085] });
  });

  it('leaves an indicator without limits without', () => {
    expect(limitsOfLength({ scale: [] }, 2)).toEqual({ scale: [] });
  });
});
