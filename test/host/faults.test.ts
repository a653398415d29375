import type { FaultMode } from '../../src/workbench/bridge/Faults';
import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

const column = { row: 0, column: 0, rows: 6, columns: 1 };

describe('a failure on purpose', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  /** Three batches that write A1:A2, A3:A4 and A5:A6. */
  const writeInThree = () =>
    book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let row = 0; row < 6; row += 2) {
        sheet.getCell(row, 0).values = [[row + 1]];
        sheet.getCell(row + 1, 0).values = [[row + 2]];
        await context.sync();
      }
    });
  const written = () =>
    book.engine.activeSheet
      .values(column)
      .flat()
      .filter((value) => value !== null);

  const cases: [number, FaultMode, number[]][] = [
    [1, 'half', [1]],
    [2, 'half', [1, 2, 3]],
    [3, 'half', [1, 2, 3, 4, 5]],
    [1, 'nothing', []],
    [2, 'nothing', [1, 2]],
    [3, 'nothing', [1, 2, 3, 4]],
    [1, 'lostAnswer', [1, 2]],
    [2, 'lostAnswer', [1, 2, 3, 4]],
    [3, 'lostAnswer', [1, 2, 3, 4, 5, 6]],
  ];

  it.each(cases)('at batch %i in mode %s leaves %j', async (batch, mode, left) => {
    book.host.failAtBatch(batch, 'GeneralException', mode);
    await expect(writeInThree()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(written()).toEqual(left);
  });

  it('happens once, counts no clean-up, and carries the code it is given', async () => {
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
    });
    book.host.failAtBatch(3, 'ConnectionFailure');
    await expect(writeInThree()).rejects.toMatchObject({ code: 'ConnectionFailure' });
    await writeInThree();
    expect(written()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('can be called off', async () => {
    book.host.failAtBatch(1);
    book.host.failAtBatch(undefined);
    await writeInThree();
    expect(written()).toHaveLength(6);
  });
});
