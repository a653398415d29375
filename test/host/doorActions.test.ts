import { analyseSelection } from '../../src/actions/analyseSelection';
import type { Analysis } from '../../src/actions/Analysis';
import { besideAnswer } from '../../src/actions/besideAnswer';
import { chooseRange } from '../../src/actions/chooseRange';
import { goToCell } from '../../src/actions/goToCell';
import { judgementOf } from '../../src/actions/judgementOf';
import { layOut } from '../../src/actions/layOut';
import { listReports } from '../../src/actions/listReports';
import { parseRecipe } from '../../src/actions/parseRecipe';
import { recipeKey } from '../../src/actions/recipeKey';
import { treatAnew } from '../../src/actions/treatAnew';
import { writeBesideSelection } from '../../src/actions/writeBesideSelection';
import { writeDataCheck } from '../../src/actions/writeDataCheck';
import { writeReport } from '../../src/actions/writeReport';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import type { Mapping } from '../../src/core/intake/Mapping';
import { defaultTreatments } from '../../src/core/intake/Treatments';
import { findSheets } from '../../src/excel/findSheets';
import { rememberedKey } from '../../src/excel/rememberedKey';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { loadExcel } from './loadExcel';
import { analyseNow, calm, today, valueOf } from './analyseNow';
import { contentOf, openRows, select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

jest.setTimeout(60_000);

const dealers: EngineValue[][] = [
  ['Dealer', 'Region', 'Sales'],
  ['Alder', 'North', 900],
  ['Birch', 'South', 700],
  ['Cedar', 'North', 500],
  ['Elm', 'West', 300],
  ['Fir', 'East', 100],
  ['Gum', 'East', 50],
];
const bySales: Mapping = { customer: 0, indicators: [{ kind: 'scale', column: 2 }] };
const day = new Date(2026, 2, 31);
const settings = defaultSettings();

describe('the door: from a selection to a result', () => {
  let book: OpenWorkbook;
  afterEach(() => book.close());
  const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
    book.Excel.run(async (context) => {
      work(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
  const choose = async (columns: number) => {
    select(book, { column: 0, columns });
    return valueOf(await chooseRange(today));
  };
  const tiers = (analysis: Analysis) =>
    Object.fromEntries(judgementOf(analysis).customers.map(({ id, tier }) => [id, tier]));
  const written = async (column: number, rows: number) => {
    await book.engine.calculated();
    return book.engine.activeSheet.values({ row: 0, column, rows, columns: 2 });
  };

  it('finds headers below titles, the user corrects them, and the host is not asked again', async () => {
    book = await openRows([['Sales report'], ['Unit: CNY'], [], ...dealers]);
    const chosen = await choose(3);
    expect(chosen).toMatchObject({
      layout: { titleRows: 3, headerRows: 1 },
      range: { row: 3, rows: 7, columns: 3, headers: { 0: 'Dealer', 1: 'Region', 2: 'Sales' } },
      dataRows: 6,
      guess: bySales,
    });
    book.host.traffic.reset();
    const bare = layOut(chosen.selection, { titleRows: 4, headerRows: 0 }, undefined, today);
    expect(bare).toMatchObject({
      layoutConfidence: 'sure',
      dataRows: 6,
      range: { row: 4, rows: 6, headers: { 0: '' } },
    });
    expect(bare.head.columns[0]!.cells[0]).toBe('Alder');
    expect(book.host.traffic.syncs).toBe(0);
    expect(tiers(await analyseNow(bare, bySales))).toEqual(tiers(await analyseNow(chosen, bySales)));
  });

  it('reads a wide sheet under a merged two-row header, and puts the tiers beside it', async () => {
    book = await openRows([
      ['Customer', 'Sales', null, null],
      [null, '2025-01', '2025-02', '2025-03'],
      ['Ann', 10, 20, 30],
      ['Bob', 5, null, 5],
      ['Cid', 1, 1, 1],
      ['Dan', 200, 1, 1],
      ['Eve', 3, 3, 3],
    ]);
    await onSheet((sheet) => ['A1:A2', 'B1:D1'].forEach((address) => sheet.getRange(address).merge()));
    const chosen = await choose(4);
    expect(chosen.layout).toEqual({ titleRows: 0, headerRows: 2 });
    const { customer, indicators } = chosen.guess;
    expect([customer, indicators.length]).toEqual([0, 1]);
    const analysis = await analyseNow(chosen, { customer: customer!, indicators });
    expect(Array.from(analysis.intake.table!.indicators[0]!.totals)).toEqual([60, 10, 3, 202, 9]);
    expect([besideAnswer(analysis, 'formulas'), besideAnswer(analysis)]).toEqual(['severalColumns', 'possible']);
    valueOf(await writeBesideSelection(analysis, 'values', 'en-US', day));
    const expected = ['Ann', 'Bob', 'Cid', 'Dan', 'Eve'].map((id) => tiers(analysis)[id]);
    expect((await written(4, 7)).map(([tier]) => tier)).toEqual([null, 'ABC tier', ...expected]);
  });

  it('puts the tiers beside a list without headers, from its first row, as values and formulas', async () => {
    book = await openRows(dealers.slice(1));
    const chosen = layOut((await choose(3)).selection, { titleRows: 0, headerRows: 0 }, undefined, today);
    for (const form of ['formulas', 'values'] as const) {
      const analysis = await analyseNow(chosen, bySales);
      expect(besideAnswer(analysis, form)).toBe('possible');
      expect(valueOf(await writeBesideSelection(analysis, form, 'en-US', day))).toEqual({ address: 'D1:E6' });
      expect((await written(3, 6)).map(([tier]) => tier)).toEqual(Object.values(tiers(analysis)));
      book.engine.activeSheet.clear({ row: 0, column: 3, rows: 6, columns: 2 }, 'contents');
    }
  });

  it('asks what to do with hidden rows, decides without reading again, and leaves them blank beside', async () => {
    book = await openRows(dealers);
    await onSheet((sheet) => (sheet.getRange('3:3').rowHidden = true));
    const asked = await analyseNow(await choose(3), bySales);
    expect(asked.judgement).toBeUndefined();
    expect(asked.intake.issues).toContainEqual(
      expect.objectContaining({ code: 'hiddenRows', severity: 'blocks', count: 1 }),
    );
    const decide = (hiddenRows: 'leaveOut' | 'keep') =>
      treatAnew(asked, { ...defaultTreatments, hiddenRows }, settings, today);
    // What the sheet holds by now is not looked at: only the decision goes to the workbook's settings.
    const [dealer] = book.engine.activeSheet.values({ row: 6, column: 0, rows: 1, columns: 1 });
    book.engine.activeSheet.write({ row: 6, column: 0, rows: 1, columns: 1 }, [['Someone else']]);
    book.host.traffic.reset();
    const kept = await decide('keep');
    const left = await decide('leaveOut');
    expect(book.host.traffic.syncs).toBe(4);
    expect(Object.keys(tiers(kept))).toContain('Gum');
    book.engine.activeSheet.write({ row: 6, column: 0, rows: 1, columns: 1 }, [dealer!]);
    expect([Object.keys(tiers(kept)).length, Object.keys(tiers(left)).length]).toEqual([6, 5]);
    expect(left.treatments.hiddenRows).toBe('leaveOut');
    expect([besideAnswer(left, 'formulas'), besideAnswer(left)]).toEqual(['cellsDiffer', 'possible']);
    valueOf(await writeBesideSelection(left, 'values', 'en-US', day));
    expect((await written(3, 4)).map(([tier]) => tier)).toEqual([
      'ABC tier',
      tiers(left)['Alder'],
      null,
      tiers(left)['Cedar'],
    ]);
  });

  it('leaves out the rows between selected areas, and leaves them blank beside', async () => {
    book = await openRows(dealers);
    select(book, { row: 0, column: 0, rows: 3, columns: 3 }, { row: 4, column: 0, rows: 3, columns: 3 });
    const chosen = valueOf(await chooseRange(today));
    expect([chosen.dataRows, chosen.range.rows]).toEqual([5, 7]);
    const analysis = await analyseNow(chosen, bySales);
    expect(Object.keys(tiers(analysis))).not.toContain('Cedar');
    expect(besideAnswer(analysis, 'formulas')).toBe('cellsDiffer');
    valueOf(await writeBesideSelection(analysis, 'values', 'en-US', day));
    expect((await written(3, 7)).map(([tier]) => tier === null)).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it('offers no tiers beside customers in merged cells', async () => {
    book = await openRows(dealers.map((row, index) => (index === 2 ? [null, ...row.slice(1)] : row)));
    await onSheet((sheet) => sheet.getRange('A2:A3').merge());
    const analysis = await analyseNow(await choose(3), bySales);
    expect(analysis.intake.table!.customers[0]).toMatchObject({ id: 'Alder', rowCount: 2 });
    expect(besideAnswer(analysis)).toBe('severalRows');
  });

  it('reads the days of a 1904 workbook and the numbers and dates of a German one', async () => {
    const lines = [
      ['Date', 'Customer', 'Sales'],
      ['05.01.2025', 'Ann', '1.234,50'],
      ['06.02.2025', 'Bob', '2,5'],
      ['07.03.2025', 'Ann', '1.000'],
    ];
    book = await openRows(lines, { culture: 'de-DE' });
    const chosen = await choose(3);
    const mapping: Mapping = { customer: 1, date: 0, indicators: [{ kind: 'scale', column: 2 }] };
    const { table } = (await analyseNow(chosen, mapping)).intake;
    expect(Array.from(table!.indicators[0]!.totals)).toEqual([2234.5, 2.5]);
    expect(table!.days).toEqual({ first: 45662, last: 45723 });
    book.engine.is1904 = true;
    const serials = [45662 - 1462, 45694 - 1462, 45723 - 1462].map((serial) => [serial]);
    book.engine.activeSheet.write({ row: 1, column: 0, rows: 3, columns: 1 }, serials);
    expect((await analyseNow(chosen, mapping)).intake.table!.days).toEqual({ first: 45662, last: 45723 });
  });

  it('remembers layout, columns and treatments in the workbook, for a pane that opens anew', async () => {
    book = await openRows([['Title'], ...dealers]);
    const odd: Mapping = { customer: 1, indicators: [{ kind: 'contribution', column: 2 }] };
    const chosen = layOut((await choose(3)).selection, { titleRows: 1, headerRows: 1 }, undefined, today);
    expect(chosen.remembered).toBeUndefined();
    const treatments = { ...defaultTreatments, similar: 'merge', hiddenRows: 'keep' } as const;
    await analyseNow(chosen, odd, settings, treatments);
    // A column more in front, and the library started afresh.
    await onSheet((sheet) => {
      sheet.getRange('A1:D8').values = [
        ['Title', '', '', ''],
        ...dealers.map((row, index) => [index || 'No.', ...row]),
      ] as never;
    });
    for (const name of ['CustomFunctions', 'Excel', 'Office', 'OfficeExtension'])
      Reflect.deleteProperty(globalThis, name);
    (await loadExcel(book.host)).install();
    book.host.traffic.reset();
    const again = await choose(4);
    expect(book.host.traffic.syncs).toBe(3);
    expect(again.layout).toEqual({ titleRows: 1, headerRows: 1 });
    expect(again.layoutConfidence).toBe('sure');
    expect(again.remembered).toEqual({
      mapping: { customer: 2, labels: [0, 1], indicators: [{ kind: 'contribution', column: 3 }] },
      treatments: { ...treatments, hiddenRows: 'ask' },
    });
  });

  it('spoils no result when the choice cannot be remembered, and trusts nothing that stands there', async () => {
    book = await openRows(dealers);
    await book.Excel.run(async (context) => {
      context.workbook.settings.add(rememberedKey, '[{"layout":7},{"headers":null');
      await context.sync();
    });
    const chosen = await choose(3);
    expect(chosen.remembered).toBeUndefined();
    // Headers, merged cells, cells, two for the records; then the setting.
    for (const batch of [6, 7]) {
      book.host.failAtBatch(batch, 'GeneralException', 'nothing');
      expect(Object.keys(tiers(await analyseNow(chosen, bySales)))).toHaveLength(6);
      expect((await choose(3)).remembered).toBeUndefined();
    }
    await analyseNow(chosen, bySales);
    expect((await choose(3)).remembered?.mapping).toEqual({ ...bySales, labels: [1] });
  });

  it('leaves nothing behind when it is cancelled, at whichever step', async () => {
    book = await openRows(dealers);
    const chosen = await choose(3);
    const before = contentOf(book, chosen.range.sheetId);
    for (const asked of [1, 2, 3, 4, 5, 6]) {
      let questions = 0;
      const isCancelled = () => (questions += 1) >= asked;
      book.host.traffic.reset();
      const outcome = await analyseSelection(
        chosen,
        bySales,
        defaultTreatments,
        settings,
        { ...calm, isCancelled },
        today,
      );
      expect(outcome).toMatchObject({ ok: false, failure: { code: 'cancelled', retryable: true } });
      // Headers, merged cells, cells; then the records, which are two round trips.
      expect([asked, book.host.traffic.syncs]).toEqual([asked, [0, 1, 2, 3, 5, 5][asked - 1]]);
    }
    expect(contentOf(book, chosen.range.sheetId)).toEqual(before);
    expect(book.engine.sheets).toHaveLength(1);
    expect((await choose(3)).selection.remembered).toBeUndefined();
  });

  it('keeps with a report how it came about, and takes it back with the sheets', async () => {
    book = await openRows(dealers);
    const analysis = await analyseNow(await choose(3), bySales, settings, { ...defaultTreatments, similar: 'merge' });
    book.host.failAtBatch(4, 'GeneralException', 'lostAnswer');
    expect(await writeReport(analysis, 'values', 'en-US', day)).toMatchObject({ ok: false });
    expect([await findSheets(recipeKey), book.engine.sheets.length]).toEqual([[], 1]);
    const written = valueOf(await writeReport(analysis, 'values', 'en-US', day));
    expect(written).toEqual({ sheetName: 'ABC', customersSheet: 'ABC customers' });
    const [kept, ...others] = await findSheets(recipeKey);
    expect([kept!.sheetName, others]).toEqual(['ABC customers', []]);
    const recipe = {
      version: 1,
      sheetName: analysis.chosen.range.sheetName,
      sheetId: analysis.chosen.range.sheetId,
      address: 'A1:C7',
      layout: { titleRows: 0, headerRows: 1 },
      headers: { 0: 'Dealer', 2: 'Sales' },
      mapping: bySales,
      treatments: { ...defaultTreatments, similar: 'merge' },
      settings,
      readOn: '2026-03-31',
    };
    expect(parseRecipe(kept!.value)).toEqual(recipe);
    const report = {
      sheetId: kept!.sheetId,
      sheetName: 'ABC customers',
      readOn: '2026-03-31',
      source: { sheetName: recipe.sheetName, address: 'A1:C7' },
    };
    expect(valueOf(await listReports())).toEqual([report]);
    for (const odd of ['{', '{"version":2}', '[]', 'null', JSON.stringify({ ...recipe, mapping: { customer: -1 } })]) {
      await book.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('ABC customers').customProperties.add('abcPlanner.recipe', odd);
        await context.sync();
      });
      expect([odd, valueOf(await listReports())]).toEqual([odd, []]);
    }
  });

  it('writes a report without its recipe in an Excel that keeps none', async () => {
    book = await openRows(dealers, { requirementSets: { ExcelApi: '1.11', SharedRuntime: '1.1' } });
    const analysis = await analyseNow(await choose(3), bySales);
    valueOf(await writeReport(analysis, 'values', 'en-US', day));
    expect(valueOf(await listReports())).toEqual([]);
  });

  it('writes no report of data that have changed since, unless the user wants it all the same', async () => {
    book = await openRows(dealers);
    const analysis = await analyseNow(await choose(3), bySales);
    book.engine.activeSheet.write({ row: 2, column: 2, rows: 1, columns: 1 }, [[705]]);
    expect(await writeReport(analysis, 'values', 'en-US', day)).toEqual({
      ok: false,
      failure: { code: 'sourceChanged', retryable: false, details: { sheet: 'Sheet1', address: 'C3' } },
    });
    expect(book.engine.sheets).toHaveLength(1);
    valueOf(await writeReport(analysis, 'values', 'en-US', day, true));
    expect(book.engine.sheets).toHaveLength(3);
  });

  it('names the version in the report', async () => {
    book = await openRows(dealers);
    const analysis = await analyseNow(await choose(3), bySales);
    const { sheetName } = valueOf(await writeReport(analysis, 'values', 'en-US', day, false, '4.5.6'));
    const sheet = book.engine.sheets.find(({ name }) => name === sheetName)!;
    expect(sheet.values(sheet.usedArea(true)!).flat().join(' ')).toContain('4.5.6');
  });

  it('keeps the recipe of columns beside a range in the settings, and takes it back with them', async () => {
    book = await openRows(dealers);
    const analysis = await analyseNow(await choose(3), bySales);
    const kept = () =>
      book.Excel.run(async (context) => {
        const { settings: all } = context.workbook;
        all.load('items/key,items/value');
        await context.sync();
        return all.items.filter(({ key }) => key.startsWith('abcPlanner.recipe'));
      });
    for (const mode of ['half', 'nothing', 'lostAnswer'] as const) {
      book.host.failAtBatch(2, 'GeneralException', mode);
      expect(await writeBesideSelection(analysis, 'values', 'en-US', day)).toMatchObject({ ok: false });
      expect(await kept()).toEqual([]);
    }
    valueOf(await writeBesideSelection(analysis, 'values', 'en-US', day));
    const [one, ...others] = await kept();
    expect(others).toEqual([]);
    expect(one!.key).toBe(`abcPlanner.recipe:${analysis.chosen.range.sheetName}!D1:E7`);
    expect(JSON.parse(one!.value as string)).toMatchObject({ mapping: bySales, address: 'A1:C7' });
  });

  it('writes the data check, also of data that cannot be judged yet', async () => {
    book = await openRows([...dealers, ['Hazel', 'West', '=1/0']]);
    await book.engine.calculated();
    const analysis = await analyseNow(await choose(3), bySales);
    expect(analysis.judgement).toBeUndefined();
    const { sheetName } = valueOf(await writeDataCheck(analysis, 'en-US', day));
    const sheet = book.engine.sheets.find(({ name }) => name === sheetName)!;
    const texts = sheet.values(sheet.usedArea(true)!).flat();
    expect(texts).toEqual(expect.arrayContaining([expect.stringContaining('C8')]));
    const good = await treatAnew(analysis, { ...defaultTreatments, errors: 'leaveOut' }, settings, today);
    expect(valueOf(await writeDataCheck(good, 'zh-CN', day)).sheetName).not.toBe(sheetName);
  });

  it.each(['Hidden', 'VeryHidden'] as const)('does not show a cell of a %s sheet', async (visibility) => {
    book = await openRows(dealers);
    const analysis = await analyseNow(await choose(3), bySales);
    const { sheetName } = analysis.chosen.range;
    await book.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Other').activate();
      worksheets.getItem(sheetName).visibility = visibility;
      await context.sync();
    });
    expect(await goToCell(analysis, 'C2')).toEqual({
      ok: false,
      failure: { code: 'hiddenSheet', retryable: false, details: { sheet: sheetName, address: 'C2' } },
    });
    expect(book.engine.activeSheet.name).toBe('Other');
    // What is hidden can still be read and judged.
    expect(Object.keys(tiers(await analyseNow(analysis.chosen, bySales)))).toHaveLength(6);
  });
});
