import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 5) {
    if (waited > 3000) throw new Error('waited in vain');
    await pause(5);
  }
}

describe('events through the real library', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  const select = (row: number, column: number, rows = 1, columns = 1) =>
    book.engine.select({ sheetId: book.engine.activeSheet.id, areas: [{ row, column, rows, columns }] });

  it('tell of a new selection until the handler is removed', async () => {
    const seen: string[] = [];
    const handler = await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const added = sheet.onSelectionChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
      return added;
    });
    select(2, 2, 2, 2);
    await until(() => seen.length > 0);
    await book.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    select(0, 0);
    await pause(30);
    expect(seen).toEqual(['C3:D4']);
  });

  it('tell the workbook of a new selection', async () => {
    let count = 0;
    await book.Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => void (count += 1));
      await context.sync();
    });
    select(4, 4);
    await until(() => count > 0);
    expect(count).toBe(1);
  });

  it('tell of changed cells, by the user and by the add-in', async () => {
    const seen: string[] = [];
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
        seen.push(`${event.changeType} ${event.address}`);
      });
      await context.sync();
    });
    book.engine.activeSheet.write({ row: 0, column: 0, rows: 1, columns: 2 }, [[1, 2]]);
    await until(() => seen.length > 0);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('F1').values = [[9]];
      await context.sync();
    });
    await until(() => seen.length > 1);
    expect(seen).toEqual(['RangeEdited A1:B1', 'RangeEdited F1']);
  });

  it('tell of sheets added, activated and deleted', async () => {
    const seen: string[] = [];
    await book.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async ({ worksheetId }) => void seen.push(`added ${worksheetId}`));
      worksheets.onActivated.add(async ({ worksheetId }) => void seen.push(`activated ${worksheetId}`));
      worksheets.onDeleted.add(async ({ worksheetId }) => void seen.push(`deleted ${worksheetId}`));
      await context.sync();
    });
    const first = book.engine.activeSheet.id;
    const { id } = book.engine.addSheet('Other');
    book.engine.activateSheet(id);
    book.engine.activateSheet(first);
    book.engine.deleteSheet(id);
    await until(() => seen.some((event) => event.startsWith('deleted')));
    expect(seen).toEqual([`added ${id}`, `activated ${id}`, `activated ${first}`, `deleted ${id}`]);
  });

  it('stop for a pane that another one has replaced', async () => {
    const sent: string[] = [];
    const former = book.host.bridge;
    const receive = former.onMessageFromHost;
    former.onMessageFromHost = (text) => {
      sent.push(text);
      receive?.(text);
    };
    book.host.connect();
    select(3, 3);
    await pause(30);
    expect(sent).toEqual([]);
  });
});
