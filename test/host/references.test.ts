import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('references that move', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  const run = <Answer>(job: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Answer>) =>
    book.Excel.run((context) => job(context, context.workbook.worksheets.getItem('Sheet1')));
  const valuesOf = (address: string) =>
    run(async (context, sheet) => {
      const cells = sheet.getRange(address).load('values');
      await context.sync();
      return cells.values[0];
    });

  describe('by the name of a sheet in a cell (INDIRECT)', () => {
    const cells = `INDIRECT("'"&SUBSTITUTE($A1,"'","''")&"'!$A$2:$Y$2")`;
    const roll = [`=IFERROR(INDEX(${cells},1)&"","list")`, `=IFERROR(N(INDEX(${cells},2)),"list")`, `=SUM(B1:C1)`];
    const plan = "Plan-O'Neil (1)-2026";

    beforeEach(() =>
      run(async (context, sheet) => {
        const other = context.workbook.worksheets.add(plan);
        other.getRange('A2:C2').formulas = [['00123', '=C2*2', 5]];
        sheet.getRange('A1:D1').formulas = [[`'${plan}`, ...roll]];
        await context.sync();
      }),
    );

    it('follow the cells there', async () => {
      expect(await valuesOf('B1:D1')).toEqual(['123', 10, 10]);
      await run(async (context) => {
        const other = context.workbook.worksheets.getItem(plan);
        other.getRange('A2').values = [["'00124"]];
        other.getRange('C2').values = [[7]];
        await context.sync();
      });
      expect(await valuesOf('B1:D1')).toEqual(['00124', 14, 14]);
    });

    it('are gone when the sheet is renamed or deleted, and back when one of that name comes', async () => {
      const sheets = async (change: (sheets: Excel.WorksheetCollection) => void) => {
        await run(async (context) => {
          change(context.workbook.worksheets);
          await context.sync();
        });
        return valuesOf('B1:D1');
      };
      expect(await sheets((all) => (all.getItem(plan).name = 'Renamed'))).toEqual(['list', 'list', 0]);
      expect(await sheets((all) => (all.getItem('Renamed').name = plan))).toEqual(['123', 10, 10]);
      expect(await sheets((all) => all.getItem(plan).delete())).toEqual(['list', 'list', 0]);
      expect(await sheets((all) => all.add(plan))).toEqual(['', 0, 0]);
      expect(await sheets((all) => (all.getItem(plan).getRange('B2').values = [[3]]))).toEqual(['', 3, 3]);
    });
  });

  describe('to the columns of a table', () => {
    const given = [
      ['Id', 'Amount'],
      ['a*', 1],
      ['b', 2],
    ];
    beforeEach(() =>
      run(async (context, sheet) => {
        const other = context.workbook.worksheets.add('Data');
        other.getRange('A1:B3').values = given;
        other.tables.add('A1:B3', true).name = 'Plans';
        sheet.getRange('A1:C1').formulas = [
          ['=SUM(Plans[Amount])', '=COUNTA(Plans[Id])', '=SUMPRODUCT(--EXACT(Plans[Id],"c"),Plans[Amount])'],
        ];
        await context.sync();
      }),
    );
    const change = async (work: (table: Excel.Table, sheet: Excel.Worksheet) => void) => {
      await run(async (context) => {
        work(context.workbook.tables.getItem('Plans'), context.workbook.worksheets.getItem('Data'));
        await context.sync();
      });
      return valuesOf('A1:C1');
    };

    it('follow it when it grows, in both directions, and shrinks', async () => {
      expect(await valuesOf('A1:C1')).toEqual([3, 2, 0]);
      const grown = (table: Excel.Table, sheet: Excel.Worksheet) => {
        sheet.getRange('C1').values = [['Twice']];
        sheet.getRange('A4:B4').values = [['c', 4]];
        table.resize('A1:C4');
        sheet.getRange('C2:C4').formulas = Array.from({ length: 3 }, () => ['=Plans[[#This Row],[Amount]]*2']);
      };
      expect(await change(grown)).toEqual([7, 3, 4]);
      expect(await change((_, sheet) => (sheet.getRange('B4').values = [[40]]))).toEqual([43, 3, 40]);
      expect(await change((table) => table.resize('A1:C3'))).toEqual([3, 2, 0]);
      const area = { row: 1, column: 2, rows: 3, columns: 1 };
      expect(book.engine.sheets[1]!.values(area).flat()).toEqual([2, 4, 80]);
    });

    it('follow rows that are added, and a header that is typed anew', async () => {
      expect(await change((table) => void table.rows.add(undefined, [['c', 8]]))).toEqual([11, 3, 8]);
      await change((_, sheet) => (sheet.getRange('B1').values = [['Sales']]));
      await run(async (context, sheet) => {
        sheet.getRange('D1').formulas = [['=SUM(Plans[Sales])']];
        await context.sync();
      });
      expect(await valuesOf('D1')).toEqual([11]);
    });
  });
});
