import type { Tier } from '../../../src/core/abc/Tier';
import { measureKinds, measureLevels, type MeasureLevels } from '../../../src/core/plan/measureLevels';
import type { StabilityVerdict } from '../../../src/core/stability/CustomerStability';
import enUS from '../../../src/locales/en-US.json';

const verdicts: readonly StabilityVerdict[] = ['steady', 'wavering', 'unsteady', 'lapsing', 'lost', 'tooShort'];
const letters: readonly Tier[] = ['A', 'B', 'C'];
const levelsOf = (tier: Tier, verdict: StabilityVerdict) => measureLevels(tier, verdict) as MeasureLevels;

describe('measureLevels', () => {
  it('gives an endangered A the most of every kind that wins a customer back', () => {
    expect(levelsOf('A', 'lost')).toEqual({
      visit: 4,
      review: 5,
      plan: 5,
      credit: 1,
      supply: 3,
      promotion: 3,
      training: 2,
      escalation: 5,
    });
  });

  it('has a text for every level of every class', () => {
    for (const tier of letters) {
      for (const verdict of verdicts) {
        for (const kind of measureKinds) {
          expect(enUS.measure[kind]).toHaveProperty(String(levelsOf(tier, verdict)[kind]));
        }
      }
    }
  });

  it('never visits, credits or supplies a better tier less', () => {
    for (const verdict of verdicts) {
      for (const kind of ['visit', 'credit', 'supply'] as const) {
        const [a, b, c] = letters.map((tier) => levelsOf(tier, verdict)[kind]);
        expect([a! >= b!, b! >= c!]).toEqual([true, true]);
      }
    }
  });

  it('has none below C', () => {
    expect(measureLevels('D', 'steady')).toEqual({ unknown: 'unknownTier' });
  });
});
