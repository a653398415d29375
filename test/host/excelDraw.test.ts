import { drawSheets } from '../../src/excel/drawSheets';
import { createWords } from '../../src/locales/createWords';
import { reportSheet } from '../../src/sheets/reportSheet';
import type { SheetSpec } from '../../src/sheets/SheetSpec';
import type { WriteForm } from '../../src/sheets/WriteForm';
import { judgementFrom, tenCustomers } from '../sheets/judgementFrom';
import { contentOf, openRows } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

const cmd = "=cmd|' /C calc'!A0";
const judgement = judgementFrom(
  ['Sales', 'Profit'],
  [...tenCustomers, ['00123', cmd, 12.5, ''], ['1234567890123456789', '3-4', 7, 1], ['K13', '', '', '']],
);

function specFor(form: WriteForm): SheetSpec {
  const source = { sheetName: 'Data', address: 'A1:D14' };
  return reportSheet({ judgement, source, form, day: '2026-03-31' }, createWords('en-US'));
}

const draw = (spec: SheetSpec) => drawSheets([spec.name], () => [spec]);

describe('drawing a sheet', () => {
  let book: OpenWorkbook;
  let source: string;
  beforeEach(async () => {
    book = await openRows([['ID', 'Name', 'Sales'], ...tenCustomers]);
    source = book.engine.activeSheet.id;
  });
  afterEach(() => book.close());

  const drawn = () => book.engine.sheets.find(({ id }) => id !== source)!;
  const column = (index: number) => drawn().values({ row: 29, column: index, rows: 13, columns: 1 }).flat();

  it('writes cells, table, colours and chart, and shows the sheet, in three round trips', async () => {
    book.host.traffic.reset();
    await expect(draw(specFor('values'))).resolves.toEqual({ sheetNames: ['ABC'] });
    expect(book.host.traffic.syncs).toBe(3);
    const sheet = drawn();
    expect(book.engine.activeSheet.id).toBe(sheet.id);
    expect(sheet.tables).toMatchObject([{ name: 'AbcTiers', area: { row: 28, column: 0, rows: 14, columns: 9 } }]);
    expect(sheet.textColourRules.length).toBeGreaterThanOrEqual(6);
    const [look] = sheet.formats({ row: 28, column: 0, rows: 1, columns: 1 }).flat();
    expect(look).toMatchObject({ bold: true, horizontal: 'center' });
    expect([look!.fill, look!.fontColor].map((colour) => colour?.toUpperCase())).toEqual(['#1F4E79', '#FFFFFF']);
    expect(sheet.numberFormats({ row: 30, column: 6, rows: 1, columns: 2 })).toEqual([['#,##0.00', '#,##0']]);
    expect(sheet.numberFormats({ row: 30, column: 11, rows: 1, columns: 2 })).toEqual([['#,##0.00', '0.0%']]);
    const [chart] = sheet.charts;
    expect(chart).toMatchObject({ title: 'Pareto chart: Sales', secondaryAxisMaximum: 1 });
    expect(chart!.series.map(({ kind, secondaryAxis }) => [kind, secondaryAxis])).toEqual([
      ['column', false],
      ['line', true],
    ]);
    expect(chart!.series[0]!.categories).toMatchObject({ row: 29, column: 10, rows: 12, columns: 1 });
  });

  it('lets the summary count, add and share by itself', async () => {
    await draw(specFor('values'));
    await book.engine.calculated();
    const rows = drawn().values({ row: 7, column: 0, rows: 4, columns: 6 });
    judgement.structure.forEach(({ tier, count, shareOfCustomers, shareOfValue, value, fromValue }, index) => {
      const [name, customers, share, valueShare, sum, least] = rows[index]!;
      expect([name, customers, least]).toEqual([tier, count, fromValue]);
      expect(share).toBeCloseTo(shareOfCustomers, 12);
      expect(valueShare).toBeCloseTo(shareOfValue!, 12);
      expect(sum).toBeCloseTo(value, 9);
    });
    expect(rows[3]!.slice(0, 2)).toEqual(['Total', 12]);
  });

  it('keeps text text: formulas, leading zeros, nineteen digits, dates', async () => {
    await draw(specFor('values'));
    await book.engine.calculated();
    expect(column(4)).toEqual(expect.arrayContaining(['00123', '1234567890123456789']));
    expect(column(5)).toEqual(expect.arrayContaining([cmd, '3-4']));
    const formulas = drawn().formulas({ row: 29, column: 0, rows: 13, columns: 9 }).flat();
    expect(formulas.filter((cell) => typeof cell === 'string' && cell.startsWith('=')).map(String)).toEqual([cmd]);
    expect(drawn().usedArea(true)).toMatchObject({ row: 0, column: 0 });
  });

  it('gives formulas that agree with the judgement', async () => {
    await draw(specFor('formulas'));
    await book.engine.calculated();
    expect(column(0).map((tier) => tier ?? '')).toEqual(judgement.customers.map(({ tier }) => tier ?? ''));
    const judged = judgement.customers.filter(({ tier }) => tier !== undefined);
    expect(column(1).slice(0, judged.length)).toEqual(judged.map(({ profile }) => profile));
    column(2)
      .slice(0, judged.length)
      .forEach((score, index) => expect(score).toBeCloseTo(judged[index]!.score!, 12));
    const counts = drawn().values({ row: 8, column: 1, rows: 3, columns: 1 }).flat();
    expect(counts).toEqual(judgement.structure.map(({ count }) => count));
  });

  it('numbers names that are taken, of sheets and of tables', async () => {
    await draw(specFor('values'));
    await draw(specFor('values'));
    await expect(draw({ ...specFor('formulas'), name: 'abc' })).resolves.toEqual({ sheetNames: ['abc (3)'] });
    expect(book.engine.sheets.map(({ name }) => name).slice(1)).toEqual(['ABC', 'ABC (2)', 'abc (3)']);
    expect(book.engine.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      'AbcTiers',
      'AbcTiers_2',
      'AbcTiers_3',
    ]);
  });

  it('adds nothing to a workbook whose structure is protected', async () => {
    book.engine.isStructureProtected = true;
    await expect(draw(specFor('values'))).rejects.toMatchObject({ code: 'protectedWorkbook', retryable: false });
    expect(book.engine.sheets).toHaveLength(1);
  });

  describe('when it fails half-way', () => {
    const modes = ['half', 'nothing', 'lostAnswer'] as const;
    const cases = [1, 2, 3].flatMap((batch) => modes.map((mode) => [batch, mode] as const));

    it.each(cases)('at batch %i (%s) leaves the workbook as it was, and a retry succeeds', async (batch, mode) => {
      const before = contentOf(book, source);
      book.host.failAtBatch(batch, 'GeneralException', mode);
      await expect(draw(specFor('formulas'))).rejects.toMatchObject({ code: 'failed', retryable: true });
      expect(book.engine.sheets.map(({ id }) => id)).toEqual([source]);
      expect(contentOf(book, source)).toEqual(before);
      expect(book.engine.activeSheet.id).toBe(source);
      await expect(draw(specFor('formulas'))).resolves.toEqual({ sheetNames: ['ABC'] });
    });

    it('tries again when the clean-up fails as well', async () => {
      let cleanUpsToSpoil = 1;
      book.engine.onEvent(({ kind }) => {
        if (kind === 'changed' && cleanUpsToSpoil-- > 0) book.host.failAtBatch(1, 'ConnectionFailure', 'nothing');
      });
      book.host.failAtBatch(3, 'ConnectionFailure', 'half');
      book.host.traffic.reset();
      await expect(draw(specFor('values'))).rejects.toMatchObject({ code: 'offline', details: { sheet: 'ABC' } });
      expect(cleanUpsToSpoil).toBeLessThan(1);
      expect(book.host.traffic.syncs).toBe(6);
      expect(book.engine.sheets.map(({ id }) => id)).toEqual([source]);
    });

    it('names the sheet to delete by hand when it cannot be removed', async () => {
      book.engine.onEvent(({ kind }) => {
        if (kind === 'sheetAdded') book.engine.isStructureProtected = true;
      });
      book.host.failAtBatch(3, 'GeneralException', 'half');
      await expect(draw(specFor('values'))).rejects.toMatchObject({
        code: 'failed',
        details: { leftover: 'ABC' },
      });
    });
  });

  it('leaves the sheet of a colleague who takes the name in the very moment between looking and adding', async () => {
    book.host.traffic.reset();
    const drawing = draw(specFor('values'));
    while (book.host.traffic.syncs < 1) await new Promise(setImmediate);
    const theirs = book.engine.addSheet('ABC');
    theirs.write({ row: 0, column: 0, rows: 1, columns: 1 }, [['their work']]);
    await expect(drawing).rejects.toMatchObject({ name: 'HostError' });
    expect(book.engine.sheets.map(({ id }) => id)).toEqual([source, theirs.id]);
    expect(theirs.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([['their work']]);
  });
});
