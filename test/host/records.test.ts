import type { RunEntry } from '../../src/core/history/JudgementRun';
import type { RawCell } from '../../src/core/intake/cells/Cells';
import { appendRows } from '../../src/excel/appendRows';
import { drawSheets } from '../../src/excel/drawSheets';
import { findSheets } from '../../src/excel/findSheets';
import { readSheetTable, type SheetTable } from '../../src/excel/readSheetTable';
import { createWords } from '../../src/locales/createWords';
import type { Language } from '../../src/locales/Language';
import { measuresSheet } from '../../src/sheets/measures/measuresSheet';
import { readMeasureTexts } from '../../src/sheets/measures/readMeasureTexts';
import { detailRows } from '../../src/sheets/records/detailRows';
import { detailsSheet } from '../../src/sheets/records/detailsSheet';
import { overridesSheet } from '../../src/sheets/records/overridesSheet';
import { readDetails } from '../../src/sheets/records/readDetails';
import { readOverrides } from '../../src/sheets/records/readOverrides';
import { readRuns } from '../../src/sheets/records/readRuns';
import type { RecordKind } from '../../src/sheets/records/recordColumns';
import { recordFormats } from '../../src/sheets/records/recordFormats';
import { recordKey } from '../../src/sheets/records/recordKey';
import { recordPlaces } from '../../src/sheets/records/recordPlaces';
import { runsSheet } from '../../src/sheets/records/runsSheet';
import type { SheetSpec } from '../../src/sheets/SheetSpec';
import { takeSnapshot } from '../../src/workbench/files/takeSnapshot';
import { writeXlsx } from '../../src/workbench/files/writeXlsx';
import { findLibreOffice, readWithLibreOffice } from '../e2e/libreOffice';
import { anEntry, anOverride, aRun } from '../sheets/records/records';
import { openRows } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

const libreOffice = findLibreOffice();
/** Skipped, and so reported, on a machine without it. */
const inLibreOffice = libreOffice === undefined ? it.skip : it;
const draw = (...specs: SheetSpec[]) =>
  drawSheets(
    specs.map(({ name }) => name),
    () => specs,
  );

/** The record of a kind as it stands in the workbook now. */
async function recordOf(kind: RecordKind): Promise<SheetTable> {
  const sheet = (await findSheets(recordKey)).find(({ value }) => value === kind)!;
  return (await readSheetTable(sheet.sheetId, recordPlaces(kind)))!;
}

describe.each<Language>(['en-US', 'zh-CN'])('the records in a workbook in %s', (language) => {
  const words = createWords(language);
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openRows([['ID'], ['K1']], { culture: language });
  });
  afterEach(() => book.close());
  const sheetCalled = (name: string) => book.engine.sheets.find((sheet) => sheet.name === name)!;

  it('come back from their hidden sheets as they went in', async () => {
    await draw(runsSheet([aRun], words), detailsSheet([anEntry], words), overridesSheet([anOverride], words));
    expect((await findSheets(recordKey)).map(({ isShown }) => isShown)).toEqual([false, false, false]);
    expect(readRuns(await recordOf('runs')).rows).toEqual([aRun]);
    expect(readDetails(await recordOf('details')).rows).toEqual([anEntry]);
    expect(readOverrides(await recordOf('overrides')).rows).toEqual([anOverride]);
  });

  it('grow below whatever was renamed, moved and added', async () => {
    const first = { ...anEntry, customer: 'Elm' };
    const spec = detailsSheet([first], words);
    await draw(spec);
    const sheet = sheetCalled(spec.name);
    const whole = { row: 0, column: 0, rows: 2, columns: sheet.tables[0]!.area.columns };
    const moved = sheet.values(whole).map((row) => [...row].reverse());
    moved[0]![1] = language === 'en-US' ? ' 稳定度' : ' stability';
    sheet.write(whole, moved);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.id).name = "Li's own";
      await context.sync();
    });
    const table = await recordOf('details');
    expect(table.headers).toEqual(moved[0]);
    const more: RunEntry = { ...anEntry, run: 4, customerId: '=1+1', stability: 'lost' };
    const [rows, formats] = [detailRows([more], table.headers), recordFormats('details', table.headers)];
    await appendRows([{ sheetId: table.sheetId, headers: table.headers, rows, formats }]);
    expect(readDetails(await recordOf('details'))).toEqual({ rows: [first, more], at: [1, 2] });
  });

  it('look a class up in the measures, edited as they are', async () => {
    const spec = measuresSheet(words);
    await draw(spec);
    const sheet = sheetCalled(spec.name);
    const read = (row: number, column: number) => sheet.values({ row, column, rows: 1, columns: 1 })[0]![0];
    const type = async (row: number, column: number, cell: RawCell) => {
      sheet.write({ row, column, rows: 1, columns: 1 }, [[cell]]);
      await book.engine.calculated();
    };
    const answers = () => sheet.values({ row: 3, column: 13, rows: 8, columns: 1 }).flat();
    await book.engine.calculated();
    expect(answers()[0]).toBe(words('measure.visit.5'));
    await type(1, 13, 'c');
    await type(2, 13, words('measure.stability.lost'));
    expect(answers()).toEqual(
      ['visit', 'review', 'plan', 'credit', 'supply', 'promotion', 'training']
        .map((kind) => words(`measure.${kind}.1`))
        .concat(words('measure.escalation.2')),
    );
    expect(read(17, 0)).toBe(`C-${words('measure.stability.lost')}`);
    await type(17, 3, 'One visit');
    await type(17, 4, null);
    expect(answers().slice(0, 2)).toEqual(['One visit', '']);
    const { texts, damage } = readMeasureTexts(await recordOf('measures'));
    expect([texts['C-lost']!.visit, texts['C-lost']!.review, damage]).toEqual(['One visit', '', undefined]);
  });

  inLibreOffice('look a class up in LibreOffice, which calculates the formulas itself', async () => {
    const spec = measuresSheet(words);
    await draw(spec);
    const cell = { row: 2, column: 13, rows: 1, columns: 1 };
    sheetCalled(spec.name).write(cell, [[words('measure.stability.lost')]]);
    const snapshot = takeSnapshot(book.engine, []);
    // A formula without a result has to be calculated by whoever opens the file.
    const sheets = snapshot.sheets.map((each) => ({
      ...each,
      values: each.contents.map((row) => row.map((cell) => (String(cell).startsWith('=') ? null : cell))),
    }));
    const shown = readWithLibreOffice(libreOffice!, await writeXlsx({ ...snapshot, sheets }));
    const lines = shown.get(spec.name)!;
    expect(lines.slice(3, 5).map((line) => line[13])).toEqual([words('measure.visit.4'), words('measure.review.5')]);
  });

  it('give ABC.MEASURE the measures that stand on their sheet, as they are edited', async () => {
    const spec = measuresSheet(words);
    await draw(spec);
    const sheet = sheetCalled(spec.name);
    const other = book.engine.sheets[0]!;
    other.write({ row: 0, column: 3, rows: 1, columns: 1 }, [[`=ABC.MEASURE("A","lost",'${spec.name}'!A2:K19)`]]);
    const answer = async () => {
      await book.engine.calculated();
      return other.values({ row: 0, column: 3, rows: 1, columns: 1 })[0]![0];
    };
    expect(await answer()).toContain(words('measure.visit.4'));
    sheet.write({ row: 5, column: 3, rows: 1, columns: 8 }, [['Call the owner', '', '', '', '', '', '', '']]);
    expect(await answer()).toBe(words('measure.line', { name: words('measure.visit.name'), text: 'Call the owner' }));
  });
});
