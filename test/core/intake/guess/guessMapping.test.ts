import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { guessMapping } from '../../../../src/core/intake/guess/guessMapping';
import { headOf } from '../../../../src/core/intake/layout/headOf';
import type { MappedIndicator } from '../../../../src/core/intake/Mapping';
import { serialOf } from '../../../../src/core/intake/calendar/serialOf';
import { cellsOf } from '../cellsOf';
import { sampleRows } from '../sampleRows';
import { topOf } from '../topOf';

const march2025 = serialOf(2025, 3, 4)!;

/** The guess as headers, for a sheet whose columns hold typical data. */
function guess(sheet: Readonly<Record<string, readonly RawCell[]>>) {
  const headers = Object.keys(sheet);
  const rows = [0, 1, 2, 3].map((row) => headers.map((header) => sheet[header]![row] ?? ''));
  const found = guessMapping(cellsOf(headers, ...rows));
  const header = (at: number | undefined) => (at === undefined ? undefined : headers[at]);
  return {
    customer: header(found.customer),
    name: header(found.name),
    date: header(found.date),
    indicators: found.indicators.map((each) => [
      each.kind,
      'column' in each ? header(each.column) : each.periods.length,
    ]),
  };
}

const texts = ['Ann', 'Bo', 'Cy', 'Ann'];
const days = ['2024-01-05', '2024-01-07', '2024-02-01', '2024-03-09'];
const serials = [45296, 45298, 45323, 45360];
const compact = [20240105, 20240107, 20240201, 20240309];
const money = [120.5, 80, -3.25, 900];
const shares = [0.35, 0.2, 0.9, 0.5];

describe('the guessed mapping', () => {
  it('fits the Superstore sample: no discount for a share, no profit for an id', () => {
    const [headers, ...rows] = sampleRows('superstore');
    const at = (header: string) => headers!.indexOf(header);
    expect(guessMapping(cellsOf(headers!.map(String), ...rows))).toEqual({
      customer: at('Customer ID'),
      name: at('Customer Name'),
      date: at('Order Date'),
      labels: ['Row ID', 'Order ID', 'Ship Mode', 'Segment', 'Country', 'City'].map(at),
      indicators: [
        { kind: 'scale', column: at('Sales') },
        { kind: 'contribution', column: at('Profit') },
      ],
      confidence: { customer: 'sure', name: 'sure', date: 'sure', scale: 'sure', contribution: 'sure' },
      periodGroups: [],
    });
  });

  it('fits the sample of dealers, and of wholesale only as far as its headers say', () => {
    const [dealers, wholesale] = (['dealers', 'wholesale'] as const).map((name) =>
      guessMapping(headOf(topOf(sampleRows(name)), { titleRows: 0, headerRows: 1 })),
    );
    expect(dealers).toEqual({
      customer: 0,
      name: 1,
      indicators: [
        { kind: 'scale', column: 2 },
        { kind: 'contribution', column: 3 },
        { kind: 'brandShare', column: 4 },
      ],
      confidence: { customer: 'sure', name: 'sure', scale: 'sure', contribution: 'sure', brandShare: 'sure' },
      periodGroups: [],
    });
    // "Fresh" is only the first column of amounts: no word says that it is money.
    expect(wholesale).toMatchObject({
      customer: 0,
      indicators: [{ kind: 'scale', column: 3 }],
      confidence: { customer: 'sure', scale: 'unsure' },
    });
  });

  it('fits a Chinese ledger with all three indicators', () => {
    expect(
      guess({
        序号: [1, 2, 3, 4],
        客户编号: ['C1', 'C2', 'C1', 'C3'],
        客户名称: texts,
        业务员: texts,
        回款日期: days,
        含税金额: money,
        '回款额（元）': money,
        毛利率: shares,
        毛利额: money,
        品牌利润占比: shares,
      }),
    ).toEqual({
      customer: '客户编号',
      name: '客户名称',
      date: '回款日期',
      indicators: [
        ['scale', '回款额（元）'],
        ['contribution', '毛利额'],
        ['brandShare', '品牌利润占比'],
      ],
    });
  });

  it.each([
    '回款',
    '回款额',
    '销售额',
    '金额',
    '含税金额',
    'Revenue',
    'Sales',
    'Paid',
    'Amount',
    'Net sales',
    'Sales ($)',
    '2024年销售额',
    'Payments received',
  ])('takes %s for the scale', (header) => {
    expect(guess({ 客户: texts, 税率: shares, [header]: money }).indicators).toEqual([['scale', header]]);
  });

  it.each(['毛利', '毛利额', '利润', 'Gross margin', 'GrossMargin', 'Profit', 'gross_profit'])(
    'takes %s for the contribution',
    (header) => {
      expect(guess({ Customer: texts, [header]: money }).indicators).toEqual([['contribution', header]]);
    },
  );

  it.each(['品牌占比', '利润占比', '我司品牌占比', 'Brand share', 'Share of profit', '品牌比例', 'Brand %'])(
    'takes %s for the brand share',
    (header) => {
      expect(guess({ Customer: texts, Sales: money, [header]: shares }).indicators).toEqual([
        ['scale', 'Sales'],
        ['brandShare', header],
      ]);
    },
  );

  it.each([
    '毛利率',
    'Profit %',
    'Discount',
    '单价',
    '数量',
    '回款率',
    '应收金额',
    '未回款',
    'Sales target',
    'Unit price',
    '同比',
  ])('takes %s for no indicator', (header) => {
    expect(guess({ Customer: texts, [header]: shares }).indicators).toEqual([]);
  });

  it.each(['日期', '开票日期', '回款日期', 'Date', 'Invoice Date', 'InvoiceDate', 'order_date'])(
    'takes %s for the date',
    (header) => {
      expect(guess({ 客户: texts, [header]: days, 金额: money }).date).toBe(header);
      expect(guess({ 客户: texts, [header]: serials, 金额: money }).date).toBe(header);
      expect(guess({ 客户: texts, [header]: compact, 金额: money }).date).toBe(header);
    },
  );

  it('prefers the day of the sale to a day of delivery, and takes any column of days when no name helps', () => {
    expect(guess({ 客户: texts, 'Ship Date': days, 'Order Date': days }).date).toBe('Order Date');
    expect(guess({ 客户: texts, x: days, 金额: money }).date).toBe('x');
  });

  it('believes the cells where a header only sounds right', () => {
    expect(guess({ Customer: texts, 'Sales rep': texts, Sales: texts, Amount: money, Date: texts })).toEqual({
      customer: 'Customer',
      name: undefined,
      date: undefined,
      indicators: [['scale', 'Amount']],
    });
  });

  it('takes the first amounts for the scale when no header is known', () => {
    expect(
      guess({ 名单: texts, No: [1, 2, 3, 4], Year: [2023, 2024, 2023, 2024], Fresh: money, Milk: money }),
    ).toMatchObject({
      customer: '名单',
      indicators: [['scale', 'Fresh']],
    });
  });

  it('goes by the headers alone when there are no cells yet', () => {
    expect(guess({ 客户: [], 日期: [], 金额: [] })).toEqual({
      customer: '客户',
      name: undefined,
      date: '日期',
      indicators: [['scale', '金额']],
    });
  });

  it('guesses nothing where there is nothing, and never the same column twice', () => {
    const nothing = { indicators: [], confidence: {}, periodGroups: [] };
    expect(guessMapping(cellsOf([]))).toEqual(nothing);
    expect(guessMapping(cellsOf(['', ''], ['', '']))).toEqual(nothing);
    expect(guess({ Amount: money })).toEqual({
      customer: undefined,
      name: undefined,
      date: undefined,
      indicators: [['scale', 'Amount']],
    });
  });
});

describe('of two amounts', () => {
  it.each([
    ['本月应回款', '实际回款'],
    ['前年销售额', '今年销售额'],
    ['同期回款', '本期回款'],
    ['回款增长额', '回款'],
    ['Prior Year Sales', 'Sales'],
    ['Sales PY', 'Sales CY'],
    ['Sales LY', 'Sales'],
    ['2024年1-6月回款', '2025年1-6月回款'],
    ['Sales MTD', 'Sales YTD'],
    ['MTD', 'YTD'],
    ['Gross Sales', 'Net Sales'],
    ['Gross Sales', 'Sales'],
    ['不含税金额', '含税金额'],
    ['本月回款', '本年累计回款'],
    ['Amount excl. VAT', 'Amount incl. VAT'],
    ['Sales before tax', 'Sales'],
    ['金额（不含税）', '金额（含税）'],
    ['Amount (excl. VAT)', 'Amount (incl. VAT)'],
    ['Refunded Amount', 'Total'],
  ])('%s is not taken before %s', (other, taken) => {
    expect(guess({ 客户: texts, [other]: money, [taken]: money }).indicators).toEqual([['scale', taken]]);
    expect(guess({ 客户: texts, [taken]: money, [other]: money }).indicators).toEqual([['scale', taken]]);
  });

  it.each(['去年品牌占比', '品牌占比增长', 'Brand share PY'])('%s is no share of now', (other) => {
    expect(guess({ 客户: texts, [other]: shares, 品牌占比: shares }).indicators).toEqual([['brandShare', '品牌占比']]);
  });

  it('a blank one is not taken before one that holds something', () => {
    expect(guess({ 客户: texts, 回款额: [], 销售额: money }).indicators).toEqual([['scale', '销售额']]);
  });
});

describe('numbers that are no money', () => {
  const codes = [90000001, 90000007, 90000013, 90000044];
  it.each([
    ['Billing Document', codes],
    ['Sales Order', codes],
    ['Sales Year', [2024, 2025, 2025, 2025]],
    ['Sales Org.', [1000, 1000, 2000, 1000]],
    ['Sales Office', [110, 120, 110, 130]],
    ['Payment Terms', [30, 60, 30, 90]],
    ['Receipt', [10231, 10232, 10240, 10255]],
    ['收款账号', [6222021001, 6222021017, 6222023345, 6222024456]],
    ['回款周期', [30, 60, 30, 90]],
    ['收款单号', codes],
    ['销售凭证号', codes],
    ['收款单', codes],
    ['流水号', codes],
    ['销售月份', [1, 2, 3, 3]],
  ])('are those under %s', (header, cells) => {
    expect(guess({ Customer: texts, [header]: cells, 'Net value': money }).indicators).toEqual([
      ['scale', 'Net value'],
    ]);
  });

  it('are codes under a word for payments, unless nothing else is there', () => {
    const receipts = [10231, 10232, 10240, 10255];
    expect(guess({ Customer: texts, Receipt: receipts, EUR: money }).indicators).toEqual([['scale', 'EUR']]);
    const found = guessMapping(cellsOf(['Customer', 'Receipt'], ...receipts.map((each) => ['Ann', each])));
    expect([found.indicators, found.confidence.scale]).toEqual([[{ kind: 'scale', column: 1 }], 'unsure']);
  });

  it('are never whole amounts under a word for money', () => {
    const whole = [12345678, 23456781, 34567812, 45678123];
    expect(guess({ 客户: texts, 回款额: whole, 毛利: money }).indicators).toEqual([
      ['scale', '回款额'],
      ['contribution', '毛利'],
    ]);
  });
});

describe('how sure a guess is', () => {
  const confidence = (sheet: Readonly<Record<string, readonly RawCell[]>>) => {
    const headers = Object.keys(sheet);
    const rows = [0, 1, 2, 3].map((row) => headers.map((header) => sheet[header]![row] ?? ''));
    return guessMapping(cellsOf(headers, ...rows)).confidence;
  };

  it('is sure where word and cells agree and nothing else could be meant', () => {
    expect(
      confidence({ 日期: days, 客户: texts, 币种: ['CNY', 'USD', 'CNY', 'CNY'], 回款额: money, 毛利: money }),
    ).toEqual({
      customer: 'sure',
      date: 'sure',
      currency: 'sure',
      scale: 'sure',
      contribution: 'sure',
    });
  });

  it('is likely where another column lost by rank, or the cells say nothing', () => {
    expect(confidence({ 门店: texts, 客户: texts, 销售额: money, 回款额: money })).toEqual({
      customer: 'likely',
      scale: 'likely',
    });
    expect(confidence({ 客户: [], 日期: [], 币种: [], 金额: [] })).toEqual({
      customer: 'likely',
      date: 'likely',
      currency: 'likely',
      scale: 'likely',
    });
    expect(confidence({ 客户: texts, 合计: money })).toEqual({ customer: 'sure', scale: 'likely' });
  });

  it('is unsure where it is only the first that could be', () => {
    expect(confidence({ x: texts, y: money, 'Due date': days })).toEqual({
      customer: 'unsure',
      date: 'unsure',
      scale: 'unsure',
    });
    // Where others hold something, a blank column may be one that nobody uses.
    expect(confidence({ 客户: [], 备注: texts, 回款额: money })).toEqual({ customer: 'unsure', scale: 'sure' });
  });

  it('is at most likely for years side by side, and for one of two amounts of one kind', () => {
    expect(confidence({ 客户: texts, 'Sales 2023': money, 'Sales 2024': money }).scale).toBe('likely');
    expect(confidence({ 客户: texts, 不含税金额: money, 含税金额: money }).scale).toBe('likely');
  });

  it('is unsure where several columns name one period', () => {
    expect(confidence({ 客户: texts, '2025-01': money, '2025-02': money, '2025年1月': money }).scale).toBe('unsure');
  });
});

describe('a wide sheet', () => {
  const wide = (headers: readonly string[], row: readonly RawCell[], today?: number) => {
    const { indicators, confidence, date, periodGroups } = guessMapping(cellsOf(headers, row, row), today);
    const show = (each: MappedIndicator) =>
      'column' in each
        ? `${each.kind} ${headers[each.column]}`
        : `${each.kind} ${each.periods.map(({ column }) => headers[column]).join(' ')}`;
    return {
      indicators: indicators.map(show),
      confidence,
      date,
      groups: periodGroups.map(({ label }) => label),
      raw: indicators,
    };
  };

  it('has the scale in its periods, and not in the column that adds them up', () => {
    const found = wide(['客户', '2025-01', '2025-02', '合计'], ['甲', 1, 2.5, 3.5]);
    expect(found.indicators).toEqual(['scale 2025-01 2025-02']);
    expect(found.confidence).toEqual({ customer: 'sure', scale: 'likely' });
  });

  it('has an indicator for each label that is one, and says so for sure when the years are there', () => {
    const headers = [
      'Customer',
      '2025-01 Sales',
      '2025-01 Profit',
      '2025-02 Sales',
      '2025-02 Profit',
      '2025-01 Qty',
      '2025-02 Qty',
    ];
    const found = wide(headers, ['A', 1.5, 2, 3, 4, 5, 6]);
    expect(found.indicators).toEqual([
      'scale 2025-01 Sales 2025-02 Sales',
      'contribution 2025-01 Profit 2025-02 Profit',
    ]);
    expect(found.confidence).toEqual({ customer: 'sure', scale: 'sure', contribution: 'sure' });
    expect(found.groups).toEqual(['Sales', 'Profit', 'Qty']);
  });

  it('names the year it assumes, and the sums it leaves out', () => {
    const found = wide(['客户', '1月', '2月', 'Q1'], ['甲', 1, 2.5, 3.5], march2025);
    expect(found.raw).toMatchObject([{ kind: 'scale', assumedYear: 2025, unused: [3] }]);
    expect(found.confidence.scale).toBe('likely');
    expect(wide(['客户', '1月', '2月'], ['甲', 1, 2.5]).groups).toEqual([]);
  });

  it('may have its margin in one column beside the periods', () => {
    expect(wide(['客户', '2025-01', '2025-02', '毛利额'], ['甲', 1, 2.5, 3.5]).indicators).toEqual([
      'scale 2025-01 2025-02',
      'contribution 毛利额',
    ]);
  });

  it('is none where dates say when, and its quantities are no amounts', () => {
    const ledger = wide(['日期', '客户', '销售额', '2024', '2025'], ['2025-01-05', '甲', 1, 2.5, 3.5]);
    expect([ledger.indicators, ledger.date]).toEqual([['scale 销售额'], 0]);
    const quantities = wide(['客户', '数量 2025-01', '数量 2025-02', '回款额'], ['甲', 1, 2, 3.5]);
    expect(quantities.indicators).toEqual(['scale 回款额']);
    expect(quantities.groups).toEqual(['数量']);
  });

  it('has no date column: its headers say when', () => {
    expect(wide(['客户', '建档日期', '2025-01', '2025-02'], ['甲', '2020-01-05', 1, 2.5]).date).toBeUndefined();
  });

  it('with an unknown label is read as the scale when there is nothing better', () => {
    const found = wide(['客户', 'Milk 2024', 'Milk 2025'], ['甲', 1, 2.5]);
    expect([found.indicators, found.confidence.scale]).toEqual([['scale Milk 2024 Milk 2025'], 'unsure']);
  });

  it('is guessed with a few looks at each column, up to 16,384 columns', () => {
    const looksPerColumn = (count: number) => {
      const names = Array.from({ length: count }, (_, at) =>
        at === 0 ? '客户' : at % 2 ? `Product ${at} sales` : `${1990 + (at % 100)}-01 P${at}`,
      );
      const cells = cellsOf(
        names,
        names.map((_, at) => (at === 0 ? '甲' : at + 0.5)),
      );
      let looks = 0;
      const get = <Of extends object>(of: Of, key: string | symbol) => {
        looks++;
        return Reflect.get(of, key, of) as unknown;
      };
      const columns = new Proxy(
        cells.columns.map((column) => new Proxy({ ...column }, { get })),
        { get },
      );
      expect(guessMapping({ ...cells, columns }, march2025).customer).toBe(0);
      expect(looks).toBeGreaterThan(count);
      return looks / count;
    };
    const few = looksPerColumn(512);
    expect(looksPerColumn(16_384)).toBeLessThan(2 * few);
  });
});
