import { decisionsOf } from '../../../../src/core/abc/combine/decisionsOf';
import { defaultSettings } from '../../../../src/core/abc/defaultSettings';
import { judge } from '../../../../src/core/abc/judge';
import type { Judgement } from '../../../../src/core/abc/Judgement';
import { tableOf } from '../tableOf';

const decisions = Object.freeze({ AAA: 'C', AAB: 'B' } as const);
const three = Object.freeze([{ kind: 'scale' }, { kind: 'contribution' }, { kind: 'brandShare' }] as const);

describe('decisionsOf', () => {
  it('are those made while the ratio has their tiers', () => {
    expect(decisionsOf(three, { ...defaultSettings(), decisions })).toEqual(decisions);
  });

  it('leave out tiers that the ratio does not have now, so that nobody gets one', () => {
    const settings = { ...defaultSettings(), ratio: [1, 1], combination: 'table', decisions } as const;
    expect(decisionsOf(three, settings)).toEqual({ AAB: 'B' });
    const { structure } = judge(tableOf([9, 8, 1, 2], [9, 8, 1, 2], [9, 8, 1, 2]), settings) as Judgement;
    expect(structure.map(({ tier, count }) => [tier, count])).toEqual([
      ['A', 2],
      ['B', 2],
    ]);
  });
});
