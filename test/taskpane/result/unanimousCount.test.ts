import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import type { RuleMove, RuleName, RuleResult } from '../../../src/core/abc/compare/RuleResult';
import { unknown } from '../../../src/core/Unknown';
import { unanimousCount } from '../../../src/taskpane/result/unanimousCount';

const move = (position: number): RuleMove => ({ position, from: 'A', to: 'B' });
const result = (rule: RuleName, positions: readonly number[], given: Partial<RuleResult> = {}): RuleResult => ({
  rule,
  settings: defaultSettings(),
  structure: [],
  cutsScore: false,
  isChosen: false,
  moves: positions.map(move),
  ...given,
});
const judgement = Object.freeze({ judgedCount: 10 });

describe('unanimousCount', () => {
  it('leaves out whoever moves under any rule, once', () => {
    const results = [result('count', [], { isChosen: true }), result('value70', [1, 2]), result('value80', [2, 5])];
    expect(unanimousCount(results, judgement)).toEqual({ customers: 7, rules: 3 });
  });

  it('does not count a rule that cannot judge', () => {
    const results = [
      result('count', [], { isChosen: true }),
      result('computed', [], { structure: unknown('allEqual') }),
    ];
    expect(unanimousCount(results, judgement)).toEqual({ customers: 10, rules: 1 });
  });

  it('counts the present choice once, also where it stands among the cuts and among the combinations', () => {
    const results = [
      result('count', [], { isChosen: true }),
      result('rank', [], { isChosen: true }),
      result('median', [3]),
    ];
    expect(unanimousCount(results, judgement)).toEqual({ customers: 9, rules: 2 });
  });
});
