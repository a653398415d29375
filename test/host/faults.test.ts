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

  it('says what Excel says', async () => {
    book.host.failAtBatch(1, 'AccessDenied');
    await expect(writeInThree()).rejects.toMatchObject({
      code: 'AccessDenied',
      message: 'You cannot perform the requested operation.',
      debugInfo: { code: 'AccessDenied' },
    });
    book.host.failAtBatch(1, 'RequestPayloadSizeLimitExceeded', 'nothing');
    await expect(writeInThree()).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });
});

describe('somebody else at work in the middle of a run', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  it('changes the workbook right before the batch that was named, once', async () => {
    const seen: unknown[] = [];
    const [sheet] = book.engine.sheets;
    book.host.atBatch(2, () => sheet!.write({ row: 0, column: 0, rows: 1, columns: 1 }, [['theirs']]));
    for (let run = 0; run < 3; run++) {
      await book.Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
        await context.sync();
        seen.push(cell.values[0]![0]);
        cell.values = [['ours']];
        await context.sync();
      });
    }
    expect(seen).toEqual(['', 'ours', 'ours']);
    book.host.atBatch(2, () => sheet!.write({ row: 0, column: 0, rows: 1, columns: 1 }, [['theirs']]));
    await book.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['theirs']]);
    });
  });

  it('may delete the sheet that is being written', async () => {
    const written = book.engine.addSheet('Report');
    book.host.atBatch(2, (engine) => engine.deleteSheet(written.id));
    const writing = book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Report');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A2').values = [[2]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(book.engine.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });
});
