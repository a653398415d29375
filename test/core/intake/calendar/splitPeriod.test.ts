import { splitPeriod } from '../../../../src/core/intake/calendar/splitPeriod';

const january = { first: 45658, last: 45688, length: 'month' };
const firstQuarter = { first: 45658, last: 45747, length: 'quarter' };
const year = { first: 45658, last: 46022, length: 'year' };

describe('a header with a period', () => {
  it.each([
    ['2025-01 销售额', january, '销售额'],
    ['Sales Jan 2025', january, 'Sales'],
    ['Sales - Jan 25', january, 'Sales'],
    ['Sales (2025-01)', january, 'Sales'],
    ['回款(2025年1月)', january, '回款'],
    ['回款（２０２５年１月）', january, '回款'],
    ['【2025年1月】回款', january, '回款'],
    ['2025年1月回款额', january, '回款额'],
    ['202501回款', january, '回款'],
    ['回款202501', january, '回款'],
    ['2025_01_sales', january, 'sales'],
    ['1月回款', { month: 1 }, '回款'],
    ['回款1月', { month: 1 }, '回款'],
    ['一月份 回款', { month: 1 }, '回款'],
    ['11月回款', { month: 11 }, '回款'],
    ['十一月回款', { month: 11 }, '回款'],
    ['May Sales', { month: 5 }, 'Sales'],
    ['2025Q1 Revenue', firstQuarter, 'Revenue'],
    ['Revenue Q1 2025', firstQuarter, 'Revenue'],
    ['FY2025 Q1', firstQuarter, ''],
    ['2025年第一季度销售', firstQuarter, '销售'],
    ['一季度回款', { quarter: 1 }, '回款'],
    ['Store 12 Q1', { quarter: 1 }, 'Store 12'],
    ['上半年回款', { half: 1 }, '回款'],
    ['2025年销售额', year, '销售额'],
    ['24年销售额', { first: 45292, last: 45657, length: 'year' }, '销售额'],
    ['Sales 2025', year, 'Sales'],
    ['FY2025 Sales', year, 'Sales'],
    ['2025-01', january, ''],
    ['2025-03-03 Sales', { first: 45719, last: 45719, length: 'day' }, 'Sales'],
    ['Sales 3 Mar 2025', { first: 45719, last: 45719, length: 'day' }, 'Sales'],
  ])('%j parts into %j and %j', (header, period, rest) => {
    expect(splitPeriod(header)).toEqual({ period, rest });
  });

  it.each([
    ['2025年回款 1月', january, '回款'],
    ['2025 1月', january, ''],
    ['2025年 1月', january, ''],
    ['2025 Sales Jan', january, 'Sales'],
    ['2025 2025-01', january, ''],
    ['2025年 一季度 1月', january, ''],
    ['2025 Q1 Revenue', firstQuarter, 'Revenue'],
    ['一季度 1月', { month: 1 }, ''],
  ])('joins the parts that two header rows give: %j', (header, period, rest) => {
    expect(splitPeriod(header)).toEqual({ period, rest });
  });

  it.each([
    ...[
      '',
      'Sales',
      '销售额',
      'A2025-01X',
      'SKU2025',
      'Margin',
      'Marketing',
      'Decision',
      'Janet',
      'Top 10',
      '12个月',
      '近3月回款',
    ],
    ...['1-3月', '1~3月回款', '1月-3月回款', '2025.1-3月', '2025年1月-3月', 'Jan-Mar 2025', '2025-01-15 - 2025-01-31'],
    ...[
      '2024 vs 2025',
      '1月5日',
      '2025年13月',
      '2025-02-30',
      '四季酒店',
      '区域2',
      'Phone 13800138000',
      '110105199001011234',
    ],
    ...['1200', '2025年1月2日至3日', 'x2025Q1y', 'Q1Q2', '2025'.repeat(8000)],
  ])('is not %j', (header) => {
    expect(splitPeriod(header)).toBeUndefined();
  });
});
