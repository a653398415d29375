import { drawSheets } from '../../src/excel/drawSheets';
import { createWords } from '../../src/locales/createWords';
import { reportSheets } from '../../src/sheets/report/reportSheets';
import type { WriteForm } from '../../src/sheets/WriteForm';
import { judgementFrom, tenCustomers } from '../sheets/judgementFrom';
import { contentOf, openRows } from './openSample';
import type { OpenWorkbook } from './openWorkbook';
import { reportIn } from './reportIn';

const cmd = "=cmd|' /C calc'!A0";
const judgement = judgementFrom(
  ['Sales', 'Profit'],
  [...tenCustomers, ['00123', cmd, 12.5, ''], ['1234567890123456789', '3-4', 7, 1], ['K13', '', '', '']],
);

function draw(form: WriteForm, wanted?: readonly string[]) {
  const source = { sheetName: 'Data', address: 'A1:D14' };
  const { names, build } = reportSheets({ judgement, source, form, day: '2026-03-31' }, createWords('en-US'));
  return drawSheets(wanted ?? names, build);
}

describe('drawing sheets', () => {
  let book: OpenWorkbook;
  let source: string;
  beforeEach(async () => {
    book = await openRows([['ID', 'Name', 'Sales'], ...tenCustomers]);
    source = book.engine.activeSheet.id;
  });
  afterEach(() => book.close());

  it('writes cells, table, colours and chart, and shows the first sheet, in three round trips', async () => {
    book.host.traffic.reset();
    await expect(draw('values')).resolves.toMatchObject({ sheetNames: ['ABC', 'ABC customers'] });
    expect(book.host.traffic.syncs).toBe(3);
    const { overview, customers, headers } = await reportIn(book);
    expect(book.engine.activeSheet.id).toBe(overview.id);
    expect(customers.tables).toMatchObject([
      { name: 'AbcTiers', area: { row: 3, column: 0, rows: 14, columns: headers.length } },
    ]);
    expect(customers.formatRules.length).toBeGreaterThanOrEqual(3);
    expect(customers.frozen).toEqual({ rows: 4, columns: headers.indexOf('Customer') + 1 });
    const [look] = customers.formats({ row: 3, column: 0, rows: 1, columns: 1 }).flat();
    expect(look).toMatchObject({ bold: true, horizontal: 'center', vertical: 'middle' });
    expect([look!.fill, look!.fontColor].map((colour) => colour?.toUpperCase())).toEqual(['#1F4E79', '#FFFFFF']);
    const sales = { row: 5, column: headers.indexOf('Sales'), rows: 1, columns: 2 };
    expect(customers.numberFormats(sales)).toEqual([['#,##0.00', '#,##0']]);
    expect(overview.numberFormats({ row: 6, column: 12, rows: 1, columns: 2 })).toEqual([['#,##0.00', '0.0%']]);
    const [chart] = overview.charts;
    expect(chart).toMatchObject({ title: 'Pareto chart: Sales', secondaryAxisMaximum: 1 });
    expect(chart!.series.map(({ kind, secondaryAxis }) => [kind, secondaryAxis])).toEqual([
      ['column', false],
      ['line', true],
    ]);
    expect(chart!.series[0]!.categories).toMatchObject({ row: 6, column: 11, rows: 12, columns: 1 });
  });

  it('gives the table a number where its name is that of some cells, or of a hidden formula', async () => {
    book.engine.putName({ name: 'ABCTIERS', formula: '=Sheet1!$A$1:$B$9' });
    book.engine.putName({ name: 'AbcTiers2', formula: '=1', isHidden: true });
    await draw('values');
    expect((await reportIn(book)).customers.tables.map(({ name }) => name)).toEqual(['AbcTiers3']);
  });

  it('keeps text text: formulas, leading zeros, nineteen digits, dates', async () => {
    await draw('values');
    const { customers, rows } = await reportIn(book);
    const column = (header: string) => rows.map((row) => row[header]);
    expect(column('Customer ID')).toEqual(expect.arrayContaining(['00123', '1234567890123456789']));
    expect(column('Customer')).toEqual(expect.arrayContaining([cmd, '3-4']));
    const formulas = customers.formulas(customers.usedArea(true)!).flat();
    expect(formulas.filter((cell) => typeof cell === 'string' && cell.startsWith('=')).map(String)).toEqual([cmd]);
  });

  it('numbers names that are taken, of sheets and of tables', async () => {
    await draw('values');
    await draw('values');
    await expect(draw('formulas', ['abc', 'abc customers'])).resolves.toMatchObject({
      sheetNames: ['abc (3)', 'abc customers (3)'],
    });
    expect(book.engine.sheets.map(({ name }) => name).slice(1)).toEqual([
      'ABC',
      'ABC customers',
      'ABC (2)',
      'ABC customers (2)',
      'abc (3)',
      'abc customers (3)',
    ]);
    expect(book.engine.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      'AbcTiers',
      'AbcTiers2',
      'AbcTiers3',
    ]);
  });

  it('adds nothing to a workbook whose structure is protected', async () => {
    book.engine.isStructureProtected = true;
    await expect(draw('values')).rejects.toMatchObject({ code: 'protectedWorkbook', retryable: false });
    expect(book.engine.sheets).toHaveLength(1);
  });

  describe('when it fails half-way', () => {
    const modes = ['half', 'nothing', 'lostAnswer'] as const;
    const cases = [1, 2, 3].flatMap((batch) => modes.map((mode) => [batch, mode] as const));

    it.each(cases)('at batch %i (%s) leaves the workbook as it was, and a retry succeeds', async (batch, mode) => {
      const before = contentOf(book, source);
      book.host.failAtBatch(batch, 'GeneralException', mode);
      await expect(draw('formulas')).rejects.toMatchObject({ code: 'failed', retryable: true });
      expect(book.engine.sheets.map(({ id }) => id)).toEqual([source]);
      expect(contentOf(book, source)).toEqual(before);
      expect(book.engine.activeSheet.id).toBe(source);
      await expect(draw('formulas')).resolves.toMatchObject({ sheetNames: ['ABC', 'ABC customers'] });
    });

    it('tries again when the clean-up fails as well', async () => {
      let cleanUpsToSpoil = 1;
      book.engine.onEvent(({ kind }) => {
        if (kind === 'changed' && cleanUpsToSpoil-- > 0) book.host.failAtBatch(1, 'ConnectionFailure', 'nothing');
      });
      book.host.failAtBatch(3, 'ConnectionFailure', 'half');
      book.host.traffic.reset();
      await expect(draw('values')).rejects.toMatchObject({ code: 'offline', details: { sheet: 'ABC' } });
      expect(cleanUpsToSpoil).toBeLessThan(1);
      expect(book.host.traffic.syncs).toBe(6);
      expect(book.engine.sheets.map(({ id }) => id)).toEqual([source]);
    });

    it('names the sheets to delete by hand when they cannot be removed', async () => {
      book.engine.onEvent(({ kind }) => {
        if (kind === 'sheetAdded' && book.engine.sheets.length === 3) book.engine.isStructureProtected = true;
      });
      book.host.failAtBatch(3, 'GeneralException', 'half');
      await expect(draw('values')).rejects.toMatchObject({
        code: 'failed',
        details: { leftover: 'ABC, ABC customers' },
      });
    });
  });

  it('leaves the sheet of a colleague who takes the name in the very moment between looking and adding', async () => {
    book.host.traffic.reset();
    const drawing = draw('values');
    while (book.host.traffic.syncs < 1) await new Promise(setImmediate);
    const theirs = book.engine.addSheet('ABC');
    theirs.write({ row: 0, column: 0, rows: 1, columns: 1 }, [['their work']]);
    await expect(drawing).rejects.toMatchObject({ name: 'HostError' });
    expect(book.engine.sheets.map(({ id }) => id)).toEqual([source, theirs.id]);
    expect(theirs.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([['their work']]);
  });
});
