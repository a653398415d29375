import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import type { RuleName } from '../../../src/core/abc/compare/RuleResult';
import { ruleGroups } from '../../../src/taskpane/result/ruleGroups';

const result = (rule: RuleName) => ({
  rule,
  settings: defaultSettings(),
  structure: [],
  cutsScore: false,
  isChosen: false,
  moves: [],
});

describe('ruleGroups', () => {
  it('keeps ways to divide and ways to combine apart, in their order', () => {
    const { cuts, combinations } = ruleGroups((['chosen', 'count', 'limits', 'rank', 'table'] as const).map(result));
    expect(cuts.map(({ rule }) => rule)).toEqual(['chosen', 'count', 'limits']);
    expect(combinations.map(({ rule }) => rule)).toEqual(['rank', 'table']);
  });
});
