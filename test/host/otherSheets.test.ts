import { FormulaDataModel } from '@univerjs/engine-formula';
import { createHeadlessEngine } from '../../src/workbench/engine/headlessEngine';
import { loadSnapshot } from '../../src/workbench/files/loadSnapshot';
import { readXlsx } from '../../src/workbench/files/readXlsx';
import { takeSnapshot } from '../../src/workbench/files/takeSnapshot';
import { writeXlsx } from '../../src/workbench/files/writeXlsx';
import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('sheets that refer to other sheets', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  const withReport = (
    run: (overview: Excel.Worksheet, customers: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
  ) =>
    book.Excel.run(async (context) => {
      const overview = context.workbook.worksheets.add('ABC');
      const customers = context.workbook.worksheets.add('ABC customers');
      customers.getRange('A4:C7').values = [
        ['Customer', 'Sales', 'Tier'],
        ['Mia', 60, 'A'],
        ['Tom', 30, 'B'],
        ['Ann', 10, 'C'],
      ];
      customers.tables.add('A4:C7', true).name = 'Ranked';
      overview.getRange('A1:A4').formulas = [
        [`=COUNTIFS('ABC customers'!$C$5:$C$7,"A")`],
        [`=SUM('ABC customers'!$B$5:$B$7)`],
        ['=SUM(Ranked[Sales])'],
        [`=IF('ABC customers'!B5>=$B$1,"A","C")`],
      ];
      overview.getRange('B1').values = [[50]];
      await context.sync();
      await run(overview, customers, context);
    });
  const shown = async (overview: Excel.Worksheet, context: Excel.RequestContext) => {
    const range = overview.getRange('A1:A4').load('values, formulas');
    await context.sync();
    return { values: range.values.flat(), formulas: range.formulas.flat() };
  };

  it('follow them to another name', () =>
    withReport(async (overview, customers, context) => {
      expect((await shown(overview, context)).values).toEqual([1, 100, 100, 'A']);
      customers.name = "Kund'en 1";
      customers.getRange('B5').values = [[40]];
      const { values, formulas } = await shown(overview, context);
      expect(values).toEqual([1, 80, 80, 'C']);
      expect(formulas[1]).toBe("=SUM('Kund''en 1'!$B$5:$B$7)");
    }));

  it('find them again in a file', () =>
    withReport(async () => {
      const copy = createHeadlessEngine();
      loadSnapshot(copy, await readXlsx(await writeXlsx(takeSnapshot(book.engine, []))));
      await copy.calculated();
      const [, overview, customers] = copy.sheets;
      expect(overview!.values(area(0, 0, 4, 1)).flat()).toEqual([1, 100, 100, 'A']);
      customers!.write(area(4, 1), [[70]]);
      await copy.calculated();
      expect(overview!.values(area(1, 0, 2, 1)).flat()).toEqual([110, 110]);
      copy.dispose();
    }));

  it('show #REF! once they are deleted', () =>
    withReport(async (overview, customers, context) => {
      customers.delete();
      const { values } = await shown(overview, context);
      expect([values[1], values[3]]).toEqual(['#REF!', '#REF!']);
    }));

  it('chart what stands there', () =>
    withReport(async (overview, customers, context) => {
      const chart = overview.charts.add('ColumnClustered', customers.getRange('A4:B7'), 'Columns');
      const line = chart.series.add('Share');
      line.chartType = 'Line';
      line.setValues(customers.getRange('B5:B7'));
      line.setXAxisValues(customers.getRange('A5:A7'));
      const here = chart.series.add('Here');
      here.setValues(overview.getRange('A1:A3'));
      customers.load('id');
      await context.sync();
      const there = { sheetId: customers.id };
      expect(book.engine.sheets[1]!.charts[0]!.series).toEqual([
        expect.objectContaining({
          name: 'Sales',
          values: { ...area(4, 1, 3, 1), ...there },
          categories: { ...area(4, 0, 3, 1), ...there },
        }),
        expect.objectContaining({
          name: 'Share',
          values: { ...area(4, 1, 3, 1), ...there },
          categories: { ...area(4, 0, 3, 1), ...there },
        }),
        expect.objectContaining({ name: 'Here', values: area(0, 0, 3, 1) }),
      ]);
    }));
});

describe('a workbook of 120 sheets', () => {
  it('is written, looked through, saved and opened with fewer looks at all sheets than there are sheets', async () => {
    const looks = jest.spyOn(FormulaDataModel.prototype, 'getFormulaData');
    const book = await openWorkbook();
    await book.Excel.run(async (context) => {
      for (let number = 1; number <= 120; number++) {
        const sheet = context.workbook.worksheets.add(`Plan ${number}`);
        const rows = Array.from({ length: 40 }, (_, row) => [`Customer ${row}`, row, row * 2]);
        sheet.getRange('A1:C41').values = [['Customer', 'Sales', 'Target'], ...rows];
        sheet.getRange('E1').formulas = [['=SUM(B2:B41)']];
        sheet.tables.add('A1:C41', true);
        sheet.customProperties.add('abcPlanner.plan', JSON.stringify({ number }));
      }
      await context.sync();
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      const kept = sheets.items.map((sheet) => sheet.customProperties.getItemOrNullObject('abcPlanner.plan'));
      kept.forEach((property) => property.load('value'));
      await context.sync();
      expect(kept.filter(({ isNullObject }) => !isNullObject).map(({ value }) => value)).toEqual(
        Array.from({ length: 120 }, (_, index) => JSON.stringify({ number: index + 1 })),
      );
    });
    await book.engine.calculated();
    const bytes = await writeXlsx(takeSnapshot(book.engine, []));
    const copy = createHeadlessEngine();
    loadSnapshot(copy, await readXlsx(bytes));
    await copy.calculated();
    expect(copy.sheets).toHaveLength(121);
    expect(copy.sheets[120]!.values(area(0, 4))).toEqual([[780]]);
    // Univer's look for formulas at each write, which is spared, and at each calculation.
    expect(looks).toHaveBeenCalled();
    expect(looks.mock.calls.length).toBeLessThan(120);
    looks.mockRestore();
    copy.dispose();
    book.close();
  }, 60_000);
});
