import { resultOf } from '../../../src/core/intake/resultOf';

describe('work in steps, done at once', () => {
  it('takes every step and gives what the last one gives', () => {
    const taken: number[] = [];
    function* work(): Generator<void, string> {
      for (const step of [1, 2, 3]) {
        taken.push(step);
        yield;
      }
      return 'done';
    }
    expect(resultOf(work())).toBe('done');
    expect(taken).toEqual([1, 2, 3]);
  });
});
