import { readPeriod } from '../../../../src/core/intake/calendar/readPeriod';

const january = { first: 45658, last: 45688, length: 'month' };
const firstQuarter = { first: 45658, last: 45747, length: 'quarter' };
const firstHalf = { first: 45658, last: 45838, length: 'half' };
const year = { first: 45658, last: 46022, length: 'year' };

describe('a period', () => {
  it.each([
    ...[
      '2025-01',
      '2025/1',
      '2025.01',
      '2025_01',
      '2025 01',
      '202501',
      '2025年1月',
      '2025年01月份',
      '25年1月',
      '2025 1月',
    ],
    ...[
      '２０２５－０１',
      ' 2025 - 1月 ',
      '二〇二五年一月',
      '2025年一月',
      '1月-2025',
      '01/2025',
      '1-2025',
      '01.2025',
      '2025M01',
    ],
    ...[
      'Jan 25',
      'Jan-25',
      "Jan'25",
      'Jan’25',
      'JAN25',
      'Jan 2025',
      'January 2025',
      'jan. 2025',
      'Jan, 2025',
      '2025 Jan',
      '2025-January',
    ],
  ])('%j is January 2025', (text) => {
    expect(readPeriod(text)).toEqual(january);
  });

  it.each([
    ...[
      '2025Q1',
      '2025-Q1',
      '2025 q1',
      'Q1 2025',
      'Q1-25',
      "Q1'25",
      '25Q1',
      '1Q25',
      '1Q 2025',
      '2025 1Q',
      '2025年Q1',
      'FY25Q1',
      'FY2025 Q1',
      'Q1 FY25',
    ],
    ...[
      '2025年第一季度',
      '2025年一季度',
      '2025年第1季度',
      '2025第一季度',
      '25年一季度',
      '2025年度第一季度',
      '2025年1季度',
    ],
  ])('%j is the first quarter of 2025', (text) => {
    expect(readPeriod(text)).toEqual(firstQuarter);
  });

  it.each(['2025H1', 'H1 2025', '1H25', '1H 2025', '25H1', '2025年上半年', '2025上半年', '2025年上半年度'])(
    '%j is the first half of 2025',
    (text) => {
      expect(readPeriod(text)).toEqual(firstHalf);
    },
  );

  it.each(['2025', '2025年', '2025年度', '2025财年', 'FY2025', 'FY 2025', 'FY25', '25年', '二〇二五年'])(
    '%j is the year 2025',
    (text) => {
      expect(readPeriod(text)).toEqual(year);
    },
  );

  it('without a year comes without days', () => {
    expect(['1月', '一月', '01月', '1月份', 'Jan', 'JANUARY', 'Jan.'].map(readPeriod)).toEqual(
      Array(7).fill({ month: 1 }),
    );
    expect(['12月', '十二月', 'Dec', '十月', 'Sept'].map(readPeriod)).toEqual(
      [12, 12, 12, 10, 9].map((month) => ({ month })),
    );
    expect(['Q2', 'q2', '第2季度', '二季度', '第二季', '2季度'].map(readPeriod)).toEqual(Array(6).fill({ quarter: 2 }));
    expect(['上半年', 'H1', '下半年', 'H2'].map(readPeriod)).toEqual([1, 1, 2, 2].map((half) => ({ half })));
  });

  it('is a day where only one can be meant', () => {
    const day = { first: 45719, last: 45719, length: 'day' };
    for (const text of [
      '2025-03-03',
      '20250303',
      '2025年3月3日',
      '3 Mar 2025',
      'Mar 3, 2025',
      '2025-03-03 00:00:00',
      '3/3/2025',
    ])
      expect(readPeriod(text)).toEqual(day);
  });

  it('ends with the last day of its month, leap years included', () => {
    expect(['2024-02', '2023-02', '2024-12', '1900-02'].map(readPeriod)).toMatchObject([
      ...[{ last: 45351 }, { last: 44985 }, { last: 45657 }, { last: 60 }],
    ]);
  });

  it.each([
    ...[
      '',
      '1',
      '12',
      '25',
      '1200',
      '1899',
      '2101',
      '2025-13',
      '2025-00',
      '202513',
      '13月',
      '0月',
      'Q5',
      '2025Q0',
      'H3',
    ],
    ...[
      '2025-02-30',
      '20250230',
      '1/5/2025',
      '25-01',
      'Janet',
      'Jan-Feb',
      '1-3月',
      '1月-3月',
      'A2025',
      '2025年13月',
      '1月5日',
      '四季',
    ],
    ...['12个月', '2025-01-', 'x'.repeat(32767), '1'.repeat(32767), ' '.repeat(32767)],
  ])('%j is none', (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });
});
