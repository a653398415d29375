import { findPeriodGroups } from '../../../../src/core/intake/guess/findPeriodGroups';
import { serialOf } from '../../../../src/core/intake/calendar/serialOf';

const march2025 = serialOf(2025, 3, 4)!;
const find = (headers: readonly string[], today?: number) =>
  findPeriodGroups(
    headers.map((header, at) => ({ header, sheetColumn: at + 1 })),
    today,
  );
const columns = (headers: readonly string[], today?: number) =>
  find(headers, today).map(({ label, length, periods }) => [label, length, ...periods.map(({ column }) => column)]);

describe('the columns of a wide sheet', () => {
  it.each([
    [['2025-01', '2025-02'], 'month'],
    [['2025年1月', '2025年2月'], 'month'],
    [['Jan 25', 'Feb 25'], 'month'],
    [['202501', '202502'], 'month'],
    [['2024Q4', '2025Q1'], 'quarter'],
    [['2024年上半年', '2024年下半年'], 'half'],
    [['FY2023', 'FY2024'], 'year'],
    [['2025-01-01', '2025-01-02'], 'day'],
    [['2025-01-31', '2025-02-28'], 'month'],
  ])('%j are a group by %s', (headers, length) => {
    expect(columns(headers)).toEqual([['', length, 1, 2]]);
  });

  it('cover the whole of each period', () => {
    expect(find(['2025-01-15', '2025-02-15'])[0]!.periods).toEqual([
      { column: 1, first: serialOf(2025, 1, 1), last: serialOf(2025, 1, 31) },
      { column: 2, first: serialOf(2025, 2, 1), last: serialOf(2025, 2, 28) },
    ]);
  });

  it('are parted by what the headers say besides, and put in order', () => {
    expect(columns(['2025-02 Sales', '2025-02 Profit', '2025-01 sales', '2025-01 Profit', 'Note'])).toEqual([
      ['Sales', 'month', 3, 1],
      ['Profit', 'month', 4, 2],
    ]);
  });

  it('are of the commonest length; sums of longer ones and repetitions are named as unused', () => {
    const headers = ['2025-01', '2025-02', '2025-03', '2025Q1', '2025合计', '2025-03'];
    expect(find(headers)).toMatchObject([{ length: 'month', unused: [4, 5, 6] }]);
    expect(find(headers)[0]!.periods).toHaveLength(3);
  });

  it('are at least two', () => {
    expect(find(['2024年销售额', '客户', '2025年毛利', 'Q1'], march2025)).toEqual([]);
    expect(find(['2025-01', '2025-01'])).toEqual([]);
  });
});

describe('periods without a year', () => {
  const years = (headers: readonly string[], today = march2025) => {
    const [group] = find(headers, today);
    return [group?.periods.map(({ first }) => first), group?.assumedYear];
  };
  const month = (year: number, at: number) => serialOf(year, at, 1);

  it('begin as late as they can have begun by today', () => {
    expect(years(['1月', '2月'])).toEqual([[month(2025, 1), month(2025, 2)], 2025]);
    expect(years(['Jan', 'Feb', 'Dec'])[1]).toBe(2025);
    expect(years(['4月', '5月'])).toEqual([[month(2024, 4), month(2024, 5)], 2024]);
    expect(years(['3月', '4月'])[1]).toBe(2025);
    expect(years(['Q1', 'Q2', 'Q3', 'Q4'])[1]).toBe(2025);
    expect(years(['上半年', '下半年'])[1]).toBe(2025);
  });

  it('cross into the next year where they fall, and name the year of the last one', () => {
    const crossing = [month(2024, 11), month(2024, 12), month(2025, 1)];
    expect(years(['11月', '12月', '1月'])).toEqual([crossing, 2025]);
    expect(years(['Q4', 'Q1'])[1]).toBe(2025);
    const twoYears = [...Array(24).keys()].map((at) => `${(at % 12) + 1}月`);
    expect(years(twoYears)[1]).toBe(2026);
  });

  it('may stand from the latest to the earliest, or in disorder', () => {
    expect(years(['3月', '2月', '1月'])).toEqual([[month(2025, 1), month(2025, 2), month(2025, 3)], 2025]);
    expect(years(['1月', '12月', '11月'])[0]).toEqual([month(2024, 11), month(2024, 12), month(2025, 1)]);
    expect(years(['1月', '3月', '2月'])[0]).toEqual([month(2025, 1), month(2025, 2), month(2025, 3)]);
  });

  it('are no group when today is not known', () => {
    expect(find(['1月', '2月'])).toEqual([]);
  });
});
