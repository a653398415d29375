import { openReviewList } from '../../src/actions/openReviewList';
import { valueOf } from './analyseNow';
import { errorsOn } from './errorsOn';
import type { OpenWorkbook } from './openWorkbook';
import { planListOn } from './planListOn';
import { QuickWorkbooks } from './QuickWorkbooks';
import { tableOn } from './tableOn';

jest.setTimeout(60_000);

const quick = new QuickWorkbooks();

describe('the review list of small customers', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await quick.open();
  });
  afterEach(() => book.close());

  const sheetOf = (name: string) => book.engine.sheets.find((sheet) => sheet.name === name)!;

  it('has a line for each of them with what was reached, quarter by quarter', async () => {
    await planListOn(book, ['Fir', 'Elm']);
    const first = valueOf(await openReviewList(2027, 1, 'en-US'));
    expect(first).toEqual({ sheetName: 'Review list 2027', isNew: true, added: 2 });
    await book.engine.calculated();
    const second = valueOf(await openReviewList(2027, 2, 'zh-CN'));
    expect(second).toEqual({ sheetName: 'Review list 2027', isNew: false, added: 2 });
    await book.engine.calculated();
    const { column } = await tableOn(book, first.sheetName);
    expect(column('Customer ID')).toEqual(['fir', 'elm', 'fir', 'elm']);
    expect(column('Period')).toEqual(['2027Q1', '2027Q1', '2027Q2', '2027Q2']);
    // 330 of the 110 of the one month that it is of, whatever the quarter.
    expect(column('Achieved to date')).toEqual([3, 3, 3, 3]);
    expect(errorsOn(sheetOf(first.sheetName))).toEqual([]);
  });

  it('keeps what was filled in, wherever columns and rows were moved to, and adds only who is missing', async () => {
    await planListOn(book, ['Fir', 'Elm', 'Ash']);
    const { sheetName } = valueOf(await openReviewList(2027, 1, 'zh-CN'));
    await book.engine.calculated();
    const sheet = sheetOf(sheetName);
    const { area } = sheet.tables[0]!;
    const [headers, fir] = sheet.values({ ...area, rows: 2 });
    fir![5] = 'More shelf';
    const turned = [headers!, fir!].map((line) => [...line].reverse());
    sheet.clear({ ...area, row: area.row + 2, rows: 2 }, 'contents');
    sheet.write({ ...area, rows: 2 }, turned);
    sheet.resizeTable(sheet.tables[0]!.id, { ...area, rows: 2 });
    await book.engine.calculated();
    expect(valueOf(await openReviewList(2027, 1, 'en-US')).added).toBe(2);
    expect(valueOf(await openReviewList(2027, 1, 'en-US')).added).toBe(0);
    await book.engine.calculated();
    const { column } = await tableOn(book, sheetName);
    expect([column('客户编号'), column('差距（机会）')]).toEqual([
      ['fir', 'elm', 'ash'],
      ['More shelf', '', ''],
    ]);
  });

  it('is told to be damaged where it lost the column that it goes by', async () => {
    await planListOn(book, ['Fir']);
    const { sheetName } = valueOf(await openReviewList(2027, 1, 'en-US'));
    await book.engine.calculated();
    const { row } = sheetOf(sheetName).tables[0]!.area;
    sheetOf(sheetName).write({ row, column: 2, rows: 1, columns: 1 }, [['When']]);
    expect(await openReviewList(2027, 2, 'en-US')).toMatchObject({
      failure: { code: 'damagedRecord', details: { sheet: sheetName, column: 'Period' } },
    });
  });

  it('is not begun without plans of small customers in that year', async () => {
    await planListOn(book, ['Fir']);
    expect(await openReviewList(2028, 1, 'en-US')).toMatchObject({ failure: { code: 'sheetGone' } });
    expect(book.engine.sheets).toHaveLength(2);
  });
});
