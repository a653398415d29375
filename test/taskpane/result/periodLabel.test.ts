import type { PeriodLength } from '../../../src/core/stability/PeriodSettings';
import { createWords } from '../../../src/locales/createWords';
import type { Language } from '../../../src/locales/Language';
import { createNumberFormats } from '../../../src/taskpane/display/createNumberFormats';
import { periodLabel } from '../../../src/taskpane/result/periodLabel';

const label = (start: number, length: PeriodLength, language: Language) =>
  periodLabel(start, length, createWords(language), createNumberFormats(language));
/** 1 July 2023 and 1 January 2023. */
const [july, january] = [45_108, 44_927];

describe('periodLabel', () => {
  it('names the period that begins on the day', () => {
    expect([label(july, 'month', 'en-US'), label(july, 'quarter', 'en-US'), label(july, 'half', 'en-US')]).toEqual([
      'Jul 2023',
      'Q3 2023',
      'H2 2023',
    ]);
    expect([label(january, 'quarter', 'en-US'), label(january, 'half', 'en-US')]).toEqual(['Q1 2023', 'H1 2023']);
    expect(label(january, 'year', 'en-US')).toBe('2023');
  });

  it('does so in Chinese', () => {
    expect((['month', 'quarter', 'half', 'year'] as const).map((length) => label(july, length, 'zh-CN'))).toEqual([
      '2023年7月',
      '2023年第3季度',
      '2023年下半年',
      '2023年',
    ]);
  });
});
