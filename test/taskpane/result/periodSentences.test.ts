import type { Periods } from '../../../src/core/stability/Periods';
import { createWords } from '../../../src/locales/createWords';
import type { Language } from '../../../src/locales/Language';
import { createNumberFormats } from '../../../src/taskpane/display/createNumberFormats';
import { periodSentences } from '../../../src/taskpane/result/periodSentences';
import { judgementWith } from './customerFrom';

const { periods, indicators } = judgementWith([]);
const sentences = (given: Partial<Periods>, language: Language = 'en-US') =>
  periodSentences({ ...periods!, ...given }, indicators, createWords(language), createNumberFormats(language));

describe('periodSentences', () => {
  it('says what was added up by how many periods, from when to when, and who chose their length', () => {
    expect(sentences({})).toEqual([
      'Sales in 4 quarters, Q1 2023 to Q4 2023.',
      'Length chosen automatically: the shortest in which the usual customer orders often enough, if there is one.',
    ]);
    expect(sentences({ isAuto: false })[1]).toBe('Length as chosen in the settings.');
    expect(sentences({ starts: [44_927], length: 'year' })[0]).toBe('Sales in 1 year: 2023.');
    expect(sentences({}, 'zh-CN')[0]).toBe('“Sales”，4 个季度：2023年第1季度至2023年第4季度。');
  });

  it('names the last period that was left out, and the day on which the data ends', () => {
    expect(sentences({ leftOut: 45_292, asOf: 45_300 })[2]).toBe(
      'Q1 2024 is left out: the data ends on Jan 9, 2024, before it is over.',
    );
  });
});
