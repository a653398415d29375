import type { Tier } from '../../../src/core/abc/Tier';
import { proposedLimits } from '../../../src/taskpane/settings/proposedLimits';
import { customerFrom, judgementWith } from '../result/customerFrom';

const gap = Object.freeze({
  up: undefined,
  down: undefined,
  upTo: undefined,
  downTo: undefined,
  isUpNear: false,
  isDownNear: false,
  isNear: false,
});
const judgementOf = (...values: readonly (readonly [number, Tier])[]) =>
  judgementWith(
    values.map(([value, letter], index) =>
      customerFrom(`K${index}`, letter, { verdicts: [{ value, letter, rank: index + 1, gap }] }),
    ),
  );

describe('proposedLimits', () => {
  it('rounds down to two digits, so that everybody keeps the letter', () => {
    const judgement = judgementOf([98_765, 'A'], [12_345, 'A'], [4_200, 'B'], [789, 'B'], [50, 'C']);
    expect(proposedLimits(judgement, 0, 2)).toEqual([12_000, 780]);
  });

  it('does the same with shares', () => {
    expect(proposedLimits(judgementOf([0.3549, 'A'], [0.07, 'B'], [0.01, 'C']), 0, 2)).toEqual([0.35, 0.07]);
  });

  it('falls from limit to limit also where rounding would make two alike or a tier is empty', () => {
    expect(proposedLimits(judgementOf([1_009, 'A'], [1_001, 'B'], [1, 'C']), 0, 2)).toEqual([1_000, 500]);
    expect(proposedLimits(judgementOf([800, 'B'], [1, 'C']), 0, 2)).toEqual([400, 200]);
    expect(proposedLimits(judgementOf([800, 'A']), 0, 4)).toEqual([800, 400, 200, 100]);
  });

  it('has nothing to propose where no value lies above 0', () => {
    expect(proposedLimits(judgementOf([0, 'C'], [-5, 'C']), 0, 2)).toEqual([]);
  });
});
