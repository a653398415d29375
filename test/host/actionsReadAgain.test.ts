import { chooseRange } from '../../src/actions/chooseRange';
import { judgementOf } from '../../src/actions/judgementOf';
import { readAgain } from '../../src/actions/readAgain';
import { writeReport } from '../../src/actions/writeReport';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import { defaultTreatments } from '../../src/core/intake/Treatments';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { analyseNow, calm, today, valueOf } from './analyseNow';
import { openRows, select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

jest.setTimeout(60_000);

const rows: EngineValue[][] = [
  ['ID', 'Dealer', 'Sales'],
  ["'001", 'Birch', 900],
  ["'002", 'Cedar', 700],
  ["'003", 'Elm', 500],
];
const settings = defaultSettings('count');

describe('a source read again', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openRows(rows);
  });
  afterEach(() => book.close());

  const analyse = async () => {
    select(book, { column: 0, columns: 3 });
    const mapping = { customer: 0, name: 1, indicators: [{ kind: 'scale', column: 2 }] } as const;
    return analyseNow(valueOf(await chooseRange(today)), mapping, settings, defaultTreatments);
  };
  const change = (work: (sheet: Excel.Worksheet) => void) =>
    book.Excel.run(async (context) => {
      work(context.workbook.worksheets.getFirst());
      await context.sync();
    });

  it('has the rows that were added, and can then be written', async () => {
    const analysis = await analyse();
    await change((sheet) => {
      sheet.getRange('A5:C5').values = [["'004", 'Fir', 2000]];
    });
    expect(await writeReport(analysis, 'values', 'en-US')).toMatchObject({ failure: { code: 'sourceChanged' } });
    const again = valueOf(await readAgain(analysis, settings, calm, today));
    expect(judgementOf(again).customers.map(({ id }) => id)).toEqual(['004', '001', '002', '003']);
    expect(await writeReport(again, 'values', 'en-US')).toMatchObject({ ok: true });
  });

  it('finds its columns where they have moved to', async () => {
    const analysis = await analyse();
    await change((sheet) => {
      sheet.getRange('A1:D4').values = rows.map(([id, ...others]) => [id, 'note', ...others]);
    });
    const again = valueOf(await readAgain(analysis, settings, calm, today));
    expect(again.mapping).toMatchObject({ customer: 0, name: 2, indicators: [{ column: 3 }] });
    expect(judgementOf(again).customers).toHaveLength(3);
  });

  it('names the column that is gone', async () => {
    const analysis = await analyse();
    await change((sheet) => {
      sheet.getRange('C1').values = [['Something else']];
    });
    expect(await readAgain(analysis, settings, calm, today)).toMatchObject({
      ok: false,
      failure: { code: 'sourceChanged', details: { column: 'Sales' } },
    });
  });
});
