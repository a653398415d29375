import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { RawCell } from '../../../src/core/intake/Cells';
import { guessMapping } from '../../../src/core/intake/guessMapping';
import { cellsOf } from './cellsOf';

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
    indicators: found.indicators.map(({ kind, column }) => [kind, header(column)]),
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
    const file = path.resolve(__dirname, '../../../src/workbench/samples/superstore.csv');
    const [headers, ...rows] = Papa.parse<string[]>(readFileSync(file, 'utf8').trim()).data;
    const isNumber = (text: string) => /^-?[\d.]+(e-?\d+)?$/.test(text);
    const cells = rows.slice(0, 200).map((row) => row.map((text) => (isNumber(text) ? Number(text) : text)));
    expect(guessMapping(cellsOf(headers!, ...cells))).toEqual({
      customer: headers!.indexOf('Customer ID'),
      name: headers!.indexOf('Customer Name'),
      date: headers!.indexOf('Order Date'),
      indicators: [
        { kind: 'scale', column: headers!.indexOf('Sales') },
        { kind: 'contribution', column: headers!.indexOf('Profit') },
      ],
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
    expect(guessMapping(cellsOf([]))).toEqual({ indicators: [] });
    expect(guessMapping(cellsOf(['', ''], ['', '']))).toEqual({ indicators: [] });
    expect(guess({ Amount: money })).toEqual({
      customer: undefined,
      name: undefined,
      date: undefined,
      indicators: [['scale', 'Amount']],
    });
  });
});
