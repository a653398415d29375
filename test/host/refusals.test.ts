import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

type Attempt = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

describe('what Excel refuses', () => {
  let book: OpenWorkbook;
  let unsupported: string[];
  beforeEach(async () => {
    unsupported = [];
    book = await openWorkbook({ onUnsupported: (location) => unsupported.push(location) });
  });
  afterEach(() => book.close());

  /** The error a batch ends with. */
  const refusal = async (attempt: Attempt): Promise<OfficeExtension.Error> => {
    try {
      await book.Excel.run(async (context) => {
        attempt(context, context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      });
    } catch (error) {
      expect(error).toBeInstanceOf(book.OfficeExtension.Error);
      return error as OfficeExtension.Error;
    }
    throw new Error('nothing was refused');
  };

  const cases: [string, string, Attempt][] = [
    ['an array of the wrong size', 'InvalidArgument', (_, sheet) => (sheet.getRange('A1:B2').values = [[1]])],
    [
      'a large array of the wrong size',
      'InvalidArgument',
      (_, sheet) => (sheet.getRange('A1:B9').values = new Array(2000).fill([1, 2])),
    ],
    ['values for a whole column', 'InvalidArgument', (_, sheet) => (sheet.getRange('A:A').values = [[1]])],
    ['an address that is none', 'InvalidArgument', (_, sheet) => sheet.getRange('A0').load('values')],
    ['an address of another sheet', 'InvalidArgument', (_, sheet) => sheet.getRange('Other!A1').load('values')],
    [
      'a range off the sheet',
      'InvalidArgument',
      (_, sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('values'),
    ],
    ['a missing sheet', 'ItemNotFound', ({ workbook }) => workbook.worksheets.getItem('nope').load('name')],
    ['a missing table', 'ItemNotFound', ({ workbook }) => workbook.tables.getItem('nope').load('name')],
    [
      'a missing intersection',
      'ItemNotFound',
      (_, sheet) => sheet.getRange('A1').getIntersection('B1').load('address'),
    ],
    ['a sheet name with a colon', 'InvalidArgument', ({ workbook }) => workbook.worksheets.add('a:b')],
    ['a sheet name of 32 characters', 'InvalidArgument', ({ workbook }) => workbook.worksheets.add('x'.repeat(32))],
    ['a sheet name that is taken', 'ItemAlreadyExists', ({ workbook }) => workbook.worksheets.add('SHEET1')],
    ['deleting the last sheet', 'InvalidOperation', (_, sheet) => sheet.delete()],
    ['hiding the last sheet', 'InvalidOperation', (_, sheet) => (sheet.visibility = 'Hidden')],
    [
      'work on a null object',
      'InvalidObjectPath',
      ({ workbook }) => workbook.worksheets.getItemOrNullObject('nope').delete(),
    ],
    ['a colour that is none', 'InvalidArgument', (_, sheet) => (sheet.getRange('A1').format.fill.color = 'nice')],
    [
      'more than 5,000,000 cells at once',
      'RangeExceedsLimit',
      (_, sheet) => sheet.getRange('A1:F900000').load('values'),
    ],
  ];

  it.each(cases)('includes %s, as %s', async (_, code, attempt) => {
    expect((await refusal(attempt)).code).toBe(code);
    expect(unsupported).toEqual([]);
  });

  it('names the statement at fault', async () => {
    const error = await refusal((_, sheet) => (sheet.getRange('A1:B2').values = [[1]]));
    expect(error.debugInfo.errorLocation).toBe('Range.values');
    expect(error.debugInfo.statement).toContain('.values');
  });

  it('includes setting what cannot be set, loading nothing first, and the library says so itself', async () => {
    await book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('address');
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
    const error = await refusal((_, sheet) => sheet.getRange('A1').set({ address: 'B2' } as never));
    expect(error.code).toBe('InvalidArgument');
  });

  it('is an ApiNotFound that names the member where the workbench has no answer', async () => {
    const method = await refusal((_, sheet) => sheet.getRange('A1').insert('Down'));
    expect([method.code, method.debugInfo.errorLocation]).toEqual(['ApiNotFound', 'Range.insert']);
    const property = await refusal((_, sheet) => sheet.load('standardWidth'));
    expect([property.code, property.debugInfo.errorLocation]).toEqual(['ApiNotFound', 'Worksheet.standardWidth']);
    const event = await refusal((_, sheet) => sheet.onCalculated.add(async () => undefined));
    expect(event.code).toBe('ApiNotFound');
    expect(unsupported).toEqual(['Range.insert', 'Worksheet.standardWidth', 'Worksheet.onCalculated']);
  });

  it('includes every change to a protected sheet, but no reading', async () => {
    book.engine.activeSheet.isProtected = true;
    const attempts: Attempt[] = [
      (_, sheet) => (sheet.getRange('A1').values = [[1]]),
      (_, sheet) => (sheet.getRange('A1').numberFormat = [['0']]),
      (_, sheet) => (sheet.getRange('A1').format.font.bold = true),
      (_, sheet) => (sheet.getRange('A1').format.columnWidth = 50),
      (_, sheet) => sheet.getRange('A1').clear(),
      (_, sheet) => sheet.tables.add('A1:B2', true),
      (_, sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2')),
      (_, sheet) => sheet.getRange('A1').conditionalFormats.add('CellValue'),
    ];
    for (const attempt of attempts) expect((await refusal(attempt)).code).toBe('AccessDenied');
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('protection/protected');
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      expect([sheet.protection.protected, range.values]).toEqual([true, [['']]]);
    });
  });

  it('includes adding, deleting and renaming sheets of a protected workbook', async () => {
    book.engine.addSheet('Other');
    book.engine.isStructureProtected = true;
    const attempts: Attempt[] = [
      ({ workbook }) => workbook.worksheets.add('New'),
      (_, sheet) => sheet.delete(),
      (_, sheet) => (sheet.name = 'Renamed'),
    ];
    for (const attempt of attempts) expect((await refusal(attempt)).code).toBe('AccessDenied');
    expect(book.engine.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Other']);
  });

  it('includes a range whose sheet the user has deleted meanwhile', async () => {
    const other = book.engine.addSheet('Other');
    await book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Other').getRange('A1').load('address');
      await context.sync();
      book.engine.deleteSheet(other.id);
      range.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
  });

  it('leaves what the batch had written before in place', async () => {
    await refusal((context, sheet) => {
      sheet.getRange('A1').values = [['kept']];
      context.workbook.worksheets.getItem('nope').delete();
      sheet.getRange('A2').values = [['never']];
    });
    const area = { row: 0, column: 0, rows: 2, columns: 1 };
    expect(book.engine.activeSheet.values(area)).toEqual([['kept'], [null]]);
  });
});

describe('while a cell is being edited', () => {
  let book: OpenWorkbook;
  let isEditing = true;
  beforeEach(async () => {
    book = await openWorkbook();
    isEditing = true;
    // Nobody types in a workbook without a window, so the engine is told that somebody does.
    Object.defineProperty(book.engine, 'isEditing', { get: () => isEditing });
  });
  afterEach(() => book.close());

  it('a batch is refused', async () => {
    const run = book.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  it('a batch that asks for it waits until the editing ends', async () => {
    setTimeout(() => (isEditing = false), 120);
    const name = await book.Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(isEditing).toBe(false);
      return sheet.name;
    });
    expect(name).toBe('Sheet1');
  });
});
