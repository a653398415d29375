import type { Periods } from '../../../src/core/stability/Periods';
import { createWords } from '../../../src/locales/createWords';
import { periodText } from '../../../src/sheets/texts/periodText';

const periods: Periods = {
  length: 'quarter',
  isAuto: true,
  starts: [45292, 45383, 45474, 45566],
  asOf: 45657,
  leftOut: undefined,
  indicator: 0,
};

describe('the time that the data covers', () => {
  it('is told from first to last day, with the periods and who chose them', () => {
    const english = createWords('en-US');
    expect(periodText(periods, english)).toBe('2024-01-01 to 2024-12-31, in 4 quarters, a length chosen automatically');
    expect(periodText({ ...periods, isAuto: false, length: 'year', starts: [45292] }, english)).toBe(
      '2024-01-01 to 2024-12-31, in 1 year',
    );
    expect(periodText({ ...periods, leftOut: 45658 }, createWords('zh-CN'))).toBe(
      '2024-01-01 至 2024-12-31，共 4 个季度，期间长度自动选用；自 2025-01-01 起的一期尚未结束，不计入',
    );
  });
});
