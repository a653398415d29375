import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('borders and several ranges at once', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  const onSheet = <Answer>(job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer>) =>
    book.Excel.run((context) => job(context.workbook.worksheets.getActiveWorksheet(), context));
  const bordersOf = (row: number, column: number) =>
    book.engine.activeSheet.formats({ row, column, rows: 1, columns: 1 })[0]![0]!.borders;

  it('draw lines around and inside, thin and black unless told otherwise', () =>
    onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('B2:C3').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('EdgeBottom').style = 'Double';
      borders.getItem('InsideHorizontal').color = '#aabbcc';
      borders.getItem('InsideVertical').style = 'Dash';
      borders.getItem('InsideVertical').weight = 'Medium';
      borders.getItem('EdgeRight').weight = 'Thick';
      await context.sync();
      expect([bordersOf(1, 1), bordersOf(1, 2), bordersOf(2, 1), bordersOf(0, 1)]).toEqual([
        {
          top: { kind: 'thin', colour: '#000000' },
          bottom: { kind: 'thin', colour: '#AABBCC' },
          right: { kind: 'mediumDashed', colour: '#000000' },
        },
        {
          top: { kind: 'thin', colour: '#000000' },
          bottom: { kind: 'thin', colour: '#AABBCC' },
          right: { kind: 'thick', colour: '#000000' },
        },
        { bottom: { kind: 'double', colour: '#000000' }, right: { kind: 'mediumDashed', colour: '#000000' } },
        undefined,
      ]);
      const edges = (['EdgeTop', 'EdgeLeft', 'InsideVertical'] as const).map((edge) => borders.getItem(edge));
      edges.forEach((edge) => edge.load('style,weight,color,sideIndex'));
      const rows = sheet.getRange('B1:C3').format.borders.getItem('InsideHorizontal').load('style,color');
      await context.sync();
      expect(edges.map(({ color, sideIndex, style, weight }) => [sideIndex, style, weight, color])).toEqual([
        ['EdgeTop', 'Continuous', 'Thin', '#000000'],
        ['EdgeLeft', 'None', 'Thin', '#000000'],
        ['InsideVertical', 'Dash', 'Medium', '#000000'],
      ]);
      expect([rows.style, rows.color]).toEqual([null, null]); // black and grey
    }));

  it('share a line with the neighbour: whoever draws last wins, and None takes it away from both', () =>
    onSheet(async (sheet, context) => {
      const bottom = sheet.getRange('A1:B1').format.borders.getItem('EdgeBottom');
      const top = sheet.getRange('A2:B2').format.borders.getItem('EdgeTop');
      bottom.style = 'Continuous';
      top.load('style');
      await context.sync();
      expect(top.style).toBe('Continuous');
      top.color = '#FF0000';
      bottom.load('color');
      await context.sync();
      expect(bottom.color).toBe('#FF0000');
      bottom.style = 'None';
      top.load('style');
      await context.sync();
      expect([top.style, bordersOf(0, 0), bordersOf(1, 0)]).toEqual(['None', undefined, undefined]);
    }));

  it('are set on several ranges at once, as all looks are', () =>
    onSheet(async (sheet, context) => {
      const areas = sheet.getRanges('A1:B2,D4, F6:F7').load('address,areaCount,cellCount');
      const { format } = areas;
      format.borders.getItem('EdgeLeft').style = 'Continuous';
      format.fill.color = '#112233';
      format.font.bold = true;
      format.font.size = 14;
      format.wrapText = true;
      format.horizontalAlignment = 'Center';
      format.columnWidth = 60;
      format.rowHeight = 30;
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual([
        'Sheet1!A1:B2, Sheet1!D4, Sheet1!F6:F7',
        3,
        7,
      ]);
      const cell = sheet.getRange('D4');
      cell.load('format/fill/color,format/font/bold,format/columnWidth,format/rowHeight');
      areas.load('format/fill/color,format/wrapText');
      const beside = sheet.getRange('C3').load('format/fill/color,format/rowHeight');
      await context.sync();
      expect([cell.format.fill.color, cell.format.font.bold, cell.format.columnWidth, cell.format.rowHeight]).toEqual([
        '#112233',
        true,
        60,
        30,
      ]);
      expect([areas.format.fill.color, areas.format.wrapText]).toEqual(['#112233', true]);
      expect([beside.format.fill.color, beside.format.rowHeight]).toEqual(['#FFFFFF', 15]);
      expect([bordersOf(0, 0)?.left?.kind, bordersOf(0, 1)?.left, bordersOf(6, 5)?.left?.kind]).toEqual([
        'thin',
        undefined,
        'thin',
      ]);
    }));

  it.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ['an edge that there is none', 'InvalidArgument', (sheet) => edge(sheet, 'Middle' as never).load('style')],
    ['a style that there is none', 'InvalidArgument', (sheet) => (edge(sheet).style = 'Wavy' as never)],
    ['a weight that there is none', 'InvalidArgument', (sheet) => (edge(sheet).weight = 'Heavy' as never)],
    ['a colour by name', 'InvalidArgument', (sheet) => (edge(sheet).color = 'reddish')],
    ['diagonals, which are not answered', 'ApiNotFound', (sheet) => edge(sheet, 'DiagonalUp').load('style')],
    ['an address that is none', 'InvalidArgument', (sheet) => sheet.getRanges('A1,B0').load('address')],
  ])('refuse %s, as %s', async (_, code, attempt) => {
    const refused = onSheet(async (sheet, context) => {
      attempt(sheet);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code });
  });

  const edge = (sheet: Excel.Worksheet, index: Excel.BorderIndex | 'DiagonalUp' | 'EdgeTop' = 'EdgeTop') =>
    sheet.getRange('A1').format.borders.getItem(index as 'EdgeTop');

  it('are refused on a protected sheet', async () => {
    book.engine.activeSheet.isProtected = true;
    const refused = onSheet(async (sheet, context) => {
      edge(sheet).style = 'Continuous';
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});
