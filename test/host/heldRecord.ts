import type { OpenWorkbook } from './openWorkbook';

type Cell = string | number | boolean;
type RecordKind = 'runs' | 'details' | 'overrides' | 'measures';

/** The sheet of a record, found as the add-in finds it, for a test to treat as a user might. */
export function onRecord<T>(
  book: OpenWorkbook,
  kind: RecordKind,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return book.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    const properties = worksheets.items.map((sheet) => sheet.customProperties.getItemOrNullObject('abcPlanner.record'));
    for (const property of properties) property.load('value');
    await context.sync();
    const sheet = worksheets.items.find((_, index) => {
      const property = properties[index]!;
      return !property.isNullObject && property.value === kind;
    });
    if (!sheet) throw new Error(`No sheet keeps the ${kind}.`);
    const answer = await work(sheet, context);
    await context.sync();
    return answer;
  });
}

/** What a record's table holds, its headers first. */
export function cellsOf(book: OpenWorkbook, kind: RecordKind): Promise<Cell[][]> {
  return onRecord(book, kind, async (sheet, context) => {
    const whole = sheet.tables.getItemAt(0).getRange();
    whole.load('values');
    await context.sync();
    return whole.values as Cell[][];
  });
}

/** Puts a record's cells in another order, or others among them, and lets its table reach around them, as moving, sorting and deleting do. */
export function rearrange(book: OpenWorkbook, kind: RecordKind, change: (cells: Cell[][]) => Cell[][]): Promise<void> {
  return onRecord(book, kind, async (sheet, context) => {
    const table = sheet.tables.getItemAt(0);
    const before = table.getRange();
    before.load('values,numberFormat');
    await context.sync();
    const cells = change(before.values as Cell[][]);
    before.clear('Contents');
    const after = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]!.length);
    // What is text stays text where it is moved.
    after.values = cells.map((line) =>
      line.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)),
    );
    table.resize(after);
    await context.sync();
  });
}
