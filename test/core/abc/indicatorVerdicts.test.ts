import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import { indicatorVerdicts } from '../../../src/core/abc/indicatorVerdicts';
import type { IndicatorVerdict } from '../../../src/core/abc/Judgement';
import { tableOf } from './tableOf';

const count = Object.freeze(defaultSettings('count'));
const [indicator] = tableOf([90, undefined, 88, 88, -5]).indicators;

describe('indicatorVerdicts', () => {
  it('shows letter, rank and gap of every known value, equal ones alike', () => {
    const verdicts = indicatorVerdicts(indicator!, count) as (IndicatorVerdict | undefined)[];
    expect(
      verdicts.map((each) => each && [each.letter, each.rank, each.gap.up, each.gap.down, each.gap.isNear]),
    ).toEqual([
      ['A', 1, undefined, 2, true],
      undefined,
      ['B', 2, 2, 93, true],
      ['B', 2, 2, 93, true],
      ['C', 4, 93, undefined, false],
    ]);
  });

  it('measures the distance to the limits where they are given', () => {
    const limits = { ...count, method: 'limits', limits: { scale: [100, 88] } } as const;
    const verdicts = indicatorVerdicts(indicator!, limits) as (IndicatorVerdict | undefined)[];
    expect(verdicts.map((each) => each && [each.letter, each.gap.up, each.gap.down])).toEqual([
      ['B', 10, 2],
      undefined,
      ['B', 12, 0],
      ['B', 12, 0],
      ['C', 93, undefined],
    ]);
  });

  it('gives all the last letter where nothing lies above zero, with no border to speak of', () => {
    const [losses] = tableOf([-1, 0]).indicators;
    const verdicts = indicatorVerdicts(losses!, count) as IndicatorVerdict[];
    expect(verdicts.map(({ letter, gap }) => [letter, gap.up, gap.down, gap.isNear])).toEqual([
      ['C', undefined, undefined, false],
      ['C', undefined, undefined, false],
    ]);
  });

  it('says why letters cannot be drawn', () => {
    expect(indicatorVerdicts(indicator!, { ...count, method: 'limits' })).toMatchObject({ unknown: 'badLimits' });
  });
});
