import { createPlanWords } from '../../src/locales/createPlanWords';

describe('the words of the plans', () => {
  it('are there in both languages', () => {
    expect(createPlanWords('en-US')('list.split.season')).toBe('Last-year season');
    expect(createPlanWords('zh-CN')('list.split.season')).toBe('按去年季节');
  });

  it('are made once a language', () => {
    expect(createPlanWords('zh-CN')).toBe(createPlanWords('zh-CN'));
  });

  it.each([
    ['en-US', /Corrections, actions and reviews held go on.*typed.*targets, actuals.*earlier sheet/],
    ['zh-CN', /修正、行动和已做的回顾转入新版本.*目标值、实际值.*原表/],
  ] as const)('say before a new version is made what goes on in it and what stays behind: %s', (language, said) => {
    expect(createPlanWords(language)('pane.new.newVersionHint')).toMatch(said);
  });
});
