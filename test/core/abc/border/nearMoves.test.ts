import { borderGap } from '../../../../src/core/abc/border/borderGap';
import type { IndicatorVerdict } from '../../../../src/core/abc/Judgement';
import { nearMoves } from '../../../../src/core/abc/border/nearMoves';

const sides = { up: { to: 'A', border: 100 }, down: { to: 'C', border: 40 } } as const;
const verdict = (value: number): IndicatorVerdict => ({
  value,
  letter: 'B',
  rank: 2,
  gap: borderGap(value, sides, 0.05),
});
const [nearA, middle, nearC] = [verdict(97), verdict(70), verdict(41)];

describe('nearMoves', () => {
  it('names the letters near a border that would change the verdict', () => {
    expect(nearMoves([nearA, middle, middle], 'best', {})).toEqual([{ indicator: 0, to: 'A', gap: 3, isUp: true }]);
    expect(nearMoves([middle, middle, nearC], 'worst', {})).toEqual([{ indicator: 2, to: 'C', gap: 1, isUp: false }]);
  });

  it('passes over those that would change nothing', () => {
    expect(nearMoves([nearA, middle, middle], 'worst', {})).toEqual([]);
    expect(nearMoves([nearA, middle, nearC], 'median', {})).toEqual([]);
    expect(nearMoves([middle, undefined, middle], 'best', {})).toEqual([]);
  });

  it('asks the decision table what the moved letter would give', () => {
    expect(nearMoves([nearA, middle, middle], 'table', { ABB: 'A' })).toHaveLength(1);
    expect(nearMoves([nearA, middle, middle], 'table', { ABB: 'B' })).toEqual([]);
  });
});
