import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('values through the real library', () => {
  let book: OpenWorkbook;
  beforeAll(async () => {
    book = await openWorkbook();
  });
  afterAll(() => book.close());

  it('come back as they were written, blanks as empty text', async () => {
    await book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C2');
      range.values = [
        ['Name', 'Sales', true],
        ['Mia', 12.5, ''],
      ];
      range.load('values, address, valueTypes');
      await context.sync();
      expect(range.values).toEqual([
        ['Name', 'Sales', true],
        ['Mia', 12.5, ''],
      ]);
      expect(range.address).toBe('Sheet1!A1:C2');
      expect(range.valueTypes).toEqual([
        ['String', 'String', 'Boolean'],
        ['String', 'Double', 'Empty'],
      ]);
    });
  });
});
