import enUS from '../../../src/locales/en-US.json';
import zhCN from '../../../src/locales/zh-CN.json';
import { issueSeverity } from '../../../src/core/intake/issueSeverity';
import { defaultTreatments } from '../../../src/core/intake/Treatments';

const trees: readonly (readonly [string, Record<string, Record<string, unknown>>])[] = [
  ['en-US', enUS.issue],
  ['zh-CN', zhCN.issue],
];

describe('every finding', () => {
  it.each(trees)('has words for what was found and done in %s', (_, words) => {
    const missing = Object.keys(issueSeverity).filter(
      (code) => !['found_one', 'found_other', 'done'].every((form) => typeof words[code]?.[form] === 'string'),
    );
    expect(missing).toEqual([]);
    const extra = Object.keys(words).filter((code) => !(code in issueSeverity));
    expect(extra.sort()).toEqual(['choice', 'question']);
  });

  it.each(trees)('that asks has words for its question and its options in %s', (_, words) => {
    const questions = Object.keys(defaultTreatments).sort();
    expect(Object.keys(words.question!).sort()).toEqual(questions);
    expect(Object.keys(words.choice!).sort()).toEqual(questions);
  });
});
