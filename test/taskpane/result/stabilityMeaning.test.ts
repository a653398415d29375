import { createWords } from '../../../src/locales/createWords';
import { createNumberFormats } from '../../../src/taskpane/display/createNumberFormats';
import { stabilityAnswers } from '../../../src/taskpane/result/stabilityAnswer';
import { stabilityMeaning } from '../../../src/taskpane/result/stabilityMeaning';
import { stabilityName } from '../../../src/taskpane/result/stabilityName';

describe('stabilityMeaning', () => {
  it('tells the limits that are set', () => {
    const means = (answer: 'steady' | 'wavering' | 'unsteady') =>
      stabilityMeaning(answer, { limits: [0.25, 0.8] }, createWords('en-US'), createNumberFormats('en-US'));
    expect([means('steady'), means('wavering'), means('unsteady')]).toEqual([
      'varies up to 25%',
      'varies up to 80%',
      'varies above 80%',
    ]);
  });

  it.each(['en-US', 'zh-CN'] as const)('has a name and a meaning for every verdict in %s', (language) => {
    const words = createWords(language);
    const all = stabilityAnswers.flatMap((answer) => [
      stabilityName(answer, words),
      stabilityMeaning(answer, { limits: [0.5, 1] }, words, createNumberFormats(language)),
    ]);
    expect(all.join('\n')).not.toMatch(/pane\.|measure\.|\{\{/);
    expect(new Set(all).size).toBeGreaterThanOrEqual(13);
  });
});
