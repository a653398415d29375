import { tierMoves } from '../../../src/taskpane/settings/tierMoves';
import { customerFrom, judgementWith } from '../result/customerFrom';

const before = judgementWith([customerFrom('a', 'A'), customerFrom('b', 'B'), customerFrom('c', 'C')]);

describe('tierMoves', () => {
  it('counts who rises and who falls, in whatever order the customers stand', () => {
    const after = judgementWith([customerFrom('c', 'A'), customerFrom('b', 'B'), customerFrom('a', 'C')]);
    expect(tierMoves(before, after)).toEqual({ up: 1, down: 1 });
    expect(tierMoves(before, before)).toEqual({ up: 0, down: 0 });
  });

  it('takes a customer who is no longer judged as fallen', () => {
    const after = judgementWith([customerFrom('a', undefined), customerFrom('b', 'B'), customerFrom('c', 'D')]);
    expect(tierMoves(before, after)).toEqual({ up: 0, down: 2 });
  });
});
