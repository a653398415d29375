import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('charts through the real library', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  const withData = (run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>) =>
    book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C4').values = [
        ['Customer', 'Sales', 'Share'],
        ['Mia', 60, 0.6],
        ['Tom', 30, 0.9],
        ['Ann', 10, 1],
      ];
      await context.sync();
      await run(sheet, context);
    });

  const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

  it('draw columns with a line on a secondary axis', () =>
    withData(async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.title.text = 'Who brings the sales';
      chart.setPosition('E2', 'L16');
      const share = chart.series.getItemAt(1);
      share.chartType = 'Line';
      share.axisGroup = 'Secondary';
      const axis = chart.axes.getItem('Value', 'Secondary');
      axis.maximum = 1;
      axis.minimum = 0;
      axis.numberFormat = '0%';
      chart.legend.position = 'Bottom';
      chart.series.getItemAt(0).gapWidth = 20;
      chart.series.getItemAt(0).format.fill.setSolidColor('#1F77B4');
      share.format.line.color = '#FF7F0E';
      chart.load('name, id, title/text, legend/position');
      chart.series.load('items/name, items/chartType, items/axisGroup, count');
      axis.load('maximum, minimum, numberFormat, visible');
      await context.sync();
      expect(chart.series.items.map(({ name, chartType, axisGroup }) => [name, chartType, axisGroup])).toEqual([
        ['Sales', 'ColumnClustered', 'Primary'],
        ['Share', 'Line', 'Secondary'],
      ]);
      expect(axis.toJSON()).toMatchObject({ maximum: 1, minimum: 0, numberFormat: '0%', visible: true });
      expect([chart.title.text, chart.legend.position]).toEqual(['Who brings the sales', 'Bottom']);
      expect(book.engine.activeSheet.charts).toEqual([
        {
          id: chart.id,
          name: chart.name,
          title: 'Who brings the sales',
          place: area(1, 4, 15, 8),
          secondaryAxisMaximum: 1,
          series: [
            {
              name: 'Sales',
              kind: 'column',
              values: area(1, 1, 3, 1),
              categories: area(1, 0, 3, 1),
              secondaryAxis: false,
            },
            {
              name: 'Share',
              kind: 'line',
              values: area(1, 2, 3, 1),
              categories: area(1, 0, 3, 1),
              secondaryAxis: true,
            },
          ],
        },
      ]);
    }));

  it('take their values and categories from the cells they are told', () =>
    withData(async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:B4'), 'Columns');
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A4'));
      const added = chart.series.add('More');
      added.setValues(sheet.getRange('C2:C4'));
      await context.sync();
      expect(book.engine.activeSheet.charts[0]?.series).toMatchObject([
        { name: 'Sales', categories: area(1, 0, 3, 1) },
        { name: 'More', values: area(1, 2, 3, 1) },
      ]);
    }));

  it('move and grow in points, and go when deleted', () =>
    withData(async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B4'));
      chart.name = 'Sales chart';
      chart.top = 30;
      chart.height = 150;
      const found = sheet.charts.getItemOrNullObject('sales chart').load('top, height');
      const missing = sheet.charts.getItemOrNullObject('none').load('name');
      await context.sync();
      expect([found.top, found.height, missing.isNullObject]).toEqual([30, 150, true]);
      expect(book.engine.activeSheet.charts[0]?.place).toMatchObject({ row: 2, rows: 10 });
      chart.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));

  it('refuse by name what the workbench cannot draw', () =>
    withData(async (sheet, context) => {
      sheet.charts.add('Pie', sheet.getRange('A1:B4'));
      await expect(context.sync()).rejects.toMatchObject({
        code: 'ApiNotFound',
        message: expect.stringContaining('Pie'),
      });
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B4'));
      await context.sync();
      chart.axes.getItem('Value', 'Secondary').maximum = 1;
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    }));
});
