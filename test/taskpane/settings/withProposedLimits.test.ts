import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import { withProposedLimits } from '../../../src/taskpane/settings/withProposedLimits';
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
const verdict = (value: number, letter: 'A' | 'B') => Object.freeze({ value, letter, rank: 1, gap });
const indicators = Object.freeze([
  { kind: 'scale', header: 'Sales' },
  { kind: 'contribution', header: 'Profit' },
] as const);
const judgement = judgementWith(
  [
    customerFrom('K1', 'A', { verdicts: [verdict(900, 'A'), verdict(90, 'A')] }),
    customerFrom('K2', 'B', { verdicts: [verdict(300, 'B'), verdict(-1, 'B')] }),
  ],
  { indicators },
);

describe('withProposedLimits', () => {
  it('gives every indicator as many limits as the tiers shown need', () => {
    expect(withProposedLimits(defaultSettings(), indicators, judgement).limits).toEqual({
      scale: [900, 300],
      contribution: [90, 45],
    });
  });

  it('leaves limits alone that the user has set, and follows their number', () => {
    const settings = { ...defaultSettings(), limits: { scale: [500] } };
    expect(withProposedLimits(settings, indicators, judgement).limits).toEqual({ scale: [500], contribution: [90] });
  });

  it('proposes nothing without a judgement', () => {
    expect(withProposedLimits(defaultSettings(), indicators, undefined)).toEqual(defaultSettings());
  });
});
