import { measureLevels } from '../../../src/core/plan/measureLevels';
import { measuresFor } from '../../../src/core/plan/measuresFor';

const own = Object.freeze({
  visit: 'Call the owner',
  review: '',
  plan: '',
  credit: '',
  supply: '',
  promotion: '',
  training: '',
  escalation: '',
});

describe('measuresFor', () => {
  it("gives the user's own texts before the usual levels, also for tiers that have no usual ones", () => {
    const texts = { 'A-steady': own, 'D-lost': own };
    expect(measuresFor('A', 'steady', texts)).toBe(own);
    expect(measuresFor('A', undefined, texts)).toBe(own);
    expect(measuresFor('D', 'lost', texts)).toBe(own);
    expect(measuresFor('A', 'lost', texts)).toEqual(measureLevels('A', 'lost'));
    expect(measuresFor('D', 'steady', texts)).toEqual({ unknown: 'unknownTier' });
  });

  it('gives the usual levels without a table', () => {
    expect(measuresFor('B')).toEqual(measureLevels('B', 'steady'));
  });
});
