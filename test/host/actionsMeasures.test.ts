import { chooseRange } from '../../src/actions/chooseRange';
import { measureOf } from '../../src/actions/measureOf';
import { openMeasures } from '../../src/actions/openMeasures';
import { writeReport } from '../../src/actions/writeReport';
import type { Mapping } from '../../src/core/intake/Mapping';
import { createWords } from '../../src/locales/createWords';
import { analyseNow, valueOf } from './analyseNow';
import { cellsOf, onRecord, rearrange } from './heldRecord';
import { openRows, select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

jest.setTimeout(60_000);

const bySales: Mapping = { customer: 0, indicators: [{ kind: 'scale', column: 1 }] };
const words = createWords('en-US');

describe('the measures of a workbook', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openRows([
      ['Dealer', 'Sales'],
      ['Alder', 900],
      ['Birch', 500],
      ['Cedar', 100],
    ]);
  });
  afterEach(() => book.close());

  const analyse = async () => {
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().activate();
      await context.sync();
    });
    select(book, { column: 0, columns: 2 });
    return analyseNow(valueOf(await chooseRange()), bySales);
  };
  const edit = () =>
    rearrange(book, 'measures', (cells) =>
      cells.map((line) =>
        line[1] === 'A' && line[2] === 'Steady' ? [...line.slice(0, 3), 'Call every day', ...line.slice(4)] : line,
      ),
    );

  it('come on a sheet of their own, once, which is shown again afterwards', async () => {
    expect(valueOf(await openMeasures('en-US'))).toEqual({ sheetName: 'Measures', isNew: true });
    expect(book.engine.activeSheet.name).toBe('Measures');
    expect(await cellsOf(book, 'measures')).toHaveLength(19);
    await onRecord(book, 'measures', (sheet, context) => {
      sheet.name = 'Was wir tun';
      context.workbook.worksheets.getFirst().activate();
      sheet.visibility = 'Hidden';
    });
    expect(valueOf(await openMeasures('zh-CN'))).toEqual({ sheetName: 'Was wir tun', isNew: false });
    expect(book.engine.activeSheet.name).toBe('Was wir tun');
    expect(book.engine.sheets).toHaveLength(2);
  });

  it('are used as they were edited, in the pane and in the report', async () => {
    valueOf(await openMeasures('en-US'));
    await edit();
    const analysis = await analyse();
    const { measures, damage } = analysis.records;
    expect(damage).toEqual([]);
    expect(measureOf('A', 'steady', words, measures)[0]).toContain('Call every day');
    expect(measureOf('B', 'steady', words, measures)).toEqual(measureOf('B', 'steady', words));
    const { sheetName, customersSheet } = valueOf(await writeReport(analysis, 'values', 'en-US'));
    const texts = [sheetName, customersSheet].flatMap((name) => {
      const sheet = book.engine.sheets.find((each) => each.name === name)!;
      return sheet.values(sheet.usedArea(true)!).flat();
    });
    expect(texts.join('\n')).toContain('Call every day');
  });

  it('are the usual ones, and the damage is told, where a column is gone', async () => {
    valueOf(await openMeasures('en-US'));
    await rearrange(book, 'measures', (cells) => cells.map((line) => line.slice(0, -1)));
    const { records } = await analyse();
    expect(records.damage).toMatchObject([{ sheetName: 'Measures', kind: 'columnMissing' }]);
    expect(measureOf('A', 'steady', words, records.measures)).toEqual(measureOf('A', 'steady', words));
  });

  it('are not begun where no sheet can be added', async () => {
    book.engine.isStructureProtected = true;
    expect(await openMeasures('en-US')).toMatchObject({ failure: { code: 'protectedWorkbook' } });
  });
});
