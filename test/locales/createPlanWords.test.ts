import { createPlanWords } from '../../src/locales/createPlanWords';

describe('the words of the plans', () => {
  it('are there in both languages', () => {
    expect(createPlanWords('en-US')('list.split.season')).toBe('Last-year season');
    expect(createPlanWords('zh-CN')('list.split.season')).toBe('按去年季节');
  });

  it('are made once a language', () => {
    expect(createPlanWords('zh-CN')).toBe(createPlanWords('zh-CN'));
  });
});
