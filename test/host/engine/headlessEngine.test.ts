import type { Area, Engine, EngineSheet, EngineValue } from '../../../src/workbench/engine/Engine';
import { createHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

describe('the spreadsheet engine without a window', () => {
  let engine: Engine;
  let sheet: EngineSheet;

  beforeEach(() => {
    engine = createHeadlessEngine();
    sheet = engine.activeSheet;
  });
  afterEach(() => engine.dispose());

  const put = (row: number, column: number, values: EngineValue[][]) =>
    sheet.write(area(row, column, values.length, values[0]!.length), values);

  it('keeps each kind of value apart', () => {
    put(0, 0, [[1.5, 'text', '00123', true, false, null, "'=1+1", "''quoted", '#N/A', "'#N/A"]]);
    expect(sheet.values(area(0, 0, 1, 10))).toEqual([
      [1.5, 'text', '00123', true, false, null, '=1+1', "'quoted", '#N/A', '#N/A'],
    ]);
    expect(sheet.isError(0, 8)).toBe(true);
    expect(sheet.isError(0, 9)).toBe(false);
    expect(sheet.usedArea(true)).toEqual(area(0, 0, 1, 10));
  });

  it('calculates formulas, spills arrays and says so', async () => {
    put(0, 0, [[3], [1], [2]]);
    put(0, 1, [['=SORT(A1:A3)'], [null], [null]]);
    put(0, 2, [['=SUM(A1:A3)'], ['=1/0'], ['=A1>2']]);
    await engine.calculated();
    expect(sheet.values(area(0, 1, 3, 2))).toEqual([
      [1, 6],
      [2, '#DIV/0!'],
      [3, true],
    ]);
    expect(sheet.formulas(area(0, 1, 3, 2))).toEqual([
      ['=SORT(A1:A3)', '=SUM(A1:A3)'],
      [2, '=1/0'],
      [3, '=A1>2'],
    ]);
    expect(sheet.spills).toEqual([area(0, 1, 3, 1)]);
    expect(sheet.isError(1, 2)).toBe(true);
    expect(sheet.usedArea(true)).toEqual(area(0, 0, 3, 3));
    put(0, 1, [['over']]);
    await engine.calculated();
    expect(sheet.values(area(0, 1, 3, 1))).toEqual([['over'], [null], [null]]);
    expect(sheet.spills).toEqual([]);
  });

  describe('a worksheet function', () => {
    let received: (EngineValue[][] | null)[] = [];
    let callers: unknown[] = [];
    beforeEach(() => {
      received = [];
      callers = [];
      engine.registerFunction(
        'ABC.SEEN',
        (...args) => {
          received = args;
          callers.push(engine.callingCell);
          return args[0] ?? [[null]];
        },
        'gives back its first argument',
      );
    });

    it('receives blank, text, number, boolean and error as what they are', async () => {
      put(0, 0, [[1], [null], ['text'], ['00123'], [true], ['=1/0'], ['']]);
      put(0, 2, [['=ABC.SEEN(A1:A7,,"x",TRUE,5,{1,2,2})']]);
      await engine.calculated();
      expect(received).toEqual([
        [[1], [null], ['text'], ['00123'], [true], ['#DIV/0!'], ['']],
        null,
        [['x']],
        [[true]],
        [[5]],
        [[1, 2, 2]],
      ]);
      expect(callers).toContainEqual({ sheetId: sheet.id, row: 0, column: 2 });
      expect(engine.callingCell).toBeNull();
      expect(sheet.values(area(0, 2, 7, 1))).toEqual([[1], [''], ['text'], ['00123'], [true], ['#DIV/0!'], ['']]);
      expect(sheet.isError(5, 2)).toBe(true);
    });

    it('composes, and takes a spilled neighbour as its argument', async () => {
      engine.registerFunction('ABC.TWICE', (values) => values!.map(([each]) => [(each as number) * 2]), 'doubles');
      put(0, 0, [[1], [2], [3]]);
      put(0, 1, [['=ABC.TWICE(ABC.TWICE(A1:A3))']]);
      put(0, 2, [['=ABC.TWICE(B1:B3)']]);
      await engine.calculated();
      expect(sheet.values(area(0, 1, 3, 2))).toEqual([
        [4, 8],
        [8, 16],
        [12, 24],
      ]);
      put(1, 0, [[10]]);
      await engine.calculated();
      expect(sheet.values(area(1, 1, 1, 2))).toEqual([[40, 80]]);
    });

    it('that throws spoils its own cell only', async () => {
      engine.registerFunction(
        'ABC.BROKEN',
        () => {
          throw new Error('broken');
        },
        'throws',
      );
      put(0, 0, [['=ABC.BROKEN(1)', '=1+1', '=ABC.SEEN(7)']]);
      await engine.calculated();
      expect(sheet.values(area(0, 0, 1, 3))).toEqual([['#VALUE!', 2, 7]]);
    });

    it('gives error texts as errors in single cells of its result', async () => {
      engine.registerFunction('ABC.MIXED', () => [['A'], ['#N/A'], ['C']], 'one error');
      put(0, 0, [['=ABC.MIXED()']]);
      put(0, 1, [['=ISNA(A2)']]);
      await engine.calculated();
      expect(sheet.values(area(0, 0, 3, 1))).toEqual([['A'], ['#N/A'], ['C']]);
      expect(sheet.values(area(0, 1))).toEqual([[true]]);
      expect(sheet.isError(1, 0)).toBe(true);
    });

    it('calculates formulas that were there before it was registered', async () => {
      put(0, 0, [['=ABC.LATE(2)']]);
      await engine.calculated();
      expect(sheet.values(area(0, 0))).toEqual([['#NAME?']]);
      engine.registerFunction('ABC.LATE', (values) => [[(values![0]![0] as number) + 1]], 'one more');
      await engine.calculated();
      expect(sheet.values(area(0, 0))).toEqual([[3]]);
    });
  });

  it('reads a column of a table by name', async () => {
    put(0, 0, [
      ['Name', 'Sales'],
      ['a', 1],
      ['b', 2],
    ]);
    const table = sheet.addTable(area(0, 0, 3, 2), 'Customers');
    expect(sheet.tables).toEqual([table]);
    put(0, 3, [['=SUM(Customers[Sales])']]);
    await engine.calculated();
    expect(sheet.values(area(0, 3))).toEqual([[3]]);
    sheet.renameTable(table.id, 'Kunden');
    expect(sheet.tables.map((each) => each.name)).toEqual(['Kunden']);
    sheet.deleteTable(table.id);
    expect(sheet.tables).toEqual([]);
  });

  it('formats cells, and takes formats back without touching values', () => {
    put(0, 0, [[0.256, 'x']]);
    sheet.format(area(0, 0), {
      numberFormat: '0.0%',
      bold: true,
      fill: '#ffeecc',
      fontColor: '#112233',
      fontSize: 14,
      fontName: 'Arial',
      horizontal: 'center',
      vertical: 'middle',
      wrap: true,
      italic: true,
    });
    expect(sheet.formats(area(0, 0, 1, 2))).toEqual([
      [
        {
          numberFormat: '0.0%',
          bold: true,
          fill: '#FFEECC',
          fontColor: '#112233',
          fontSize: 14,
          fontName: 'Arial',
          horizontal: 'center',
          vertical: 'middle',
          wrap: true,
          italic: true,
        },
        {},
      ],
    ]);
    expect(sheet.numberFormats(area(0, 0, 1, 2))).toEqual([['0.0%', 'General']]);
    expect(sheet.displayed(area(0, 0, 1, 2))).toEqual([['25.6%', 'x']]);
    sheet.format(area(0, 0), { bold: null, fill: null, numberFormat: null });
    expect(sheet.formats(area(0, 0))[0]![0]).toEqual({
      fontColor: '#112233',
      fontSize: 14,
      fontName: 'Arial',
      horizontal: 'center',
      vertical: 'middle',
      wrap: true,
      italic: true,
    });
    sheet.clear(area(0, 0), 'contents');
    expect(sheet.usedArea(true)).toEqual(area(0, 1));
    expect(sheet.usedArea(false)).toEqual(area(0, 0, 1, 2));
    sheet.clear(area(0, 0), 'all');
    expect(sheet.usedArea(false)).toEqual(area(0, 1));
  });

  it('grows when something is written or formatted beyond its grid', () => {
    put(4999, 40, [['far']]);
    expect(sheet.values(area(4999, 40))).toEqual([['far']]);
    sheet.format(area(0, 50), { bold: true });
    expect(sheet.formats(area(0, 50))).toEqual([[{ bold: true }]]);
    expect(sheet.values(area(1_048_575, 16_383))).toEqual([[null]]);
  });

  it('keeps widths, frozen panes, visibility and colour rules', () => {
    sheet.setColumnWidth(1, 2, 123);
    expect([sheet.columnWidth(1), sheet.columnWidth(2)]).toEqual([123, 123]);
    sheet.freeze(1, 2);
    expect(sheet.frozen).toEqual({ rows: 1, columns: 2 });
    sheet.freeze(0, 0);
    expect(sheet.frozen).toEqual({ rows: 0, columns: 0 });
    const id = sheet.addFormatRule({
      kind: 'text',
      areas: [area(1, 1, 3, 1)],
      text: 'A',
      fill: '#DDFFDD',
      font: '#005500',
    });
    expect(sheet.formatRules).toEqual([
      { id, kind: 'text', areas: [area(1, 1, 3, 1)], text: 'A', fill: '#DDFFDD', font: '#005500' },
    ]);
    sheet.deleteFormatRule(id);
    expect(sheet.formatRules).toEqual([]);
    const other = engine.addSheet('Other');
    other.visible = false;
    expect(engine.sheets.map((each) => each.visible)).toEqual([true, false]);
  });

  it('renames a sheet together with the formulas that name it', async () => {
    put(0, 0, [[5]]);
    const other = engine.addSheet('Other');
    other.write(area(0, 0), [['=Sheet1!A1*2']]);
    await engine.calculated();
    sheet.name = 'Data';
    await engine.calculated();
    expect(engine.sheets.map((each) => each.name)).toEqual(['Data', 'Other']);
    expect(other.formulas(area(0, 0))).toEqual([['=Data!A1*2']]);
    expect(other.values(area(0, 0))).toEqual([[10]]);
  });

  it('adds, activates and deletes sheets, with all that was on them', () => {
    const other = engine.addSheet('Other');
    other.write(area(0, 0, 2, 1), [['h'], [1]]);
    other.addTable(area(0, 0, 2, 1), 'Temporary');
    engine.activateSheet(other.id);
    expect(engine.activeSheet.name).toBe('Other');
    engine.deleteSheet(other.id);
    expect(engine.sheets.map((each) => each.name)).toEqual(['Sheet1']);
    expect(engine.activeSheet.id).toBe(sheet.id);
    put(0, 0, [['h'], [1]]);
    expect(sheet.addTable(area(0, 0, 2, 1), 'Temporary').name).toBe('Temporary');
    expect(sheet.tables).toHaveLength(1);
  });

  it('selects areas and whole columns', () => {
    engine.select({ sheetId: sheet.id, areas: [area(1, 1, 3, 2)] });
    expect(engine.selection).toEqual({ sheetId: sheet.id, areas: [area(1, 1, 3, 2)] });
    engine.select({ sheetId: sheet.id, areas: [area(0, 0, sheet.maxRows, 3), area(4, 4)] });
    expect(engine.selection.areas).toEqual([area(0, 0, sheet.maxRows, 3), area(4, 4)]);
  });

  it('tells what happened', async () => {
    const events: unknown[] = [];
    const stop = engine.onEvent((event) => events.push(event));
    put(1, 1, [[1, '=B2+1']]);
    await engine.calculated();
    sheet.format(area(0, 0), { bold: true });
    const other = engine.addSheet('Other');
    engine.activateSheet(other.id);
    engine.select({ sheetId: other.id, areas: [area(2, 2)] });
    engine.deleteSheet(other.id);
    stop();
    put(0, 0, [[1]]);
    expect(events).toEqual([
      { kind: 'changed', sheetId: sheet.id, area: area(1, 1, 1, 2) },
      { kind: 'sheetAdded', sheetId: other.id },
      { kind: 'sheetActivated', sheetId: other.id },
      { kind: 'selectionChanged', selection: { sheetId: other.id, areas: [area(2, 2)] } },
      { kind: 'sheetActivated', sheetId: sheet.id },
      { kind: 'sheetDeleted', sheetId: other.id },
    ]);
  });

  it('waits for calculation only when one is due', async () => {
    put(0, 0, [[1, '=A1+1']]);
    await engine.calculated();
    for (let round = 2; round < 5; round++) {
      put(0, 0, [[round]]);
      await engine.calculated();
      expect(sheet.values(area(0, 1))).toEqual([[round + 1]]);
    }
    const pauses = jest.spyOn(globalThis, 'setTimeout');
    for (let round = 0; round < 100; round++) await engine.calculated();
    expect(pauses).not.toHaveBeenCalled();
    put(0, 0, [[5]]);
    await engine.calculated();
    expect(pauses).toHaveBeenCalled();
    pauses.mockRestore();
  });

  it('changes made while it calculates are waited for too', async () => {
    put(0, 0, [[1, '=A1*10']]);
    const first = engine.calculated();
    await new Promise((resolve) => setTimeout(resolve, 101));
    put(0, 0, [[2]]);
    await engine.calculated();
    await first;
    expect(sheet.values(area(0, 1))).toEqual([[20]]);
  });
});
