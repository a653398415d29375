import { appendRows } from '../../src/excel/appendRows';
import { changeCells } from '../../src/excel/changeCells';
import { drawSheets } from '../../src/excel/drawSheets';
import { findSheets } from '../../src/excel/findSheets';
import { freezeFormulas } from '../../src/excel/freezeFormulas';
import { readColumns } from '../../src/excel/readColumns';
import { relinkFormulas } from '../../src/excel/relinkFormulas';
import { showSheets } from '../../src/excel/showSheets';
import { writeBeside } from '../../src/excel/writeBeside';
import { recordKey } from '../../src/sheets/records/recordKey';
import type { SheetSpec } from '../../src/sheets/SheetSpec';
import { calm } from './analyseNow';
import { describeFaults, ofNewSheets, type Deletion } from './describeFaults';
import type { OpenWorkbook } from './openWorkbook';

/** What a user has: data, a formula, a format, a table, a hidden sheet, another one. */
function fill({ engine }: OpenWorkbook): void {
  const [sheet] = engine.sheets;
  sheet!.write({ row: 0, column: 0, rows: 3, columns: 3 }, [
    ['ID', 'Sales', 'Share'],
    ['a', 3, '=B2/SUM(B$2:B$3)'],
    ['b', 1, '=B3/SUM(B$2:B$3)'],
  ]);
  sheet!.format({ row: 1, column: 2, rows: 2, columns: 1 }, { numberFormat: '0.0%', bold: true });
  sheet!.addTable({ row: 0, column: 0, rows: 3, columns: 3 }, 'Ours');
  engine.addSheet('Kept').visible = false;
  engine.addSheet('Notes');
}

const overview: Omit<SheetSpec, 'name'> = {
  columnWidths: [12, 30],
  blocks: [
    { row: 0, column: 0, cells: [['Title']], style: 'title' },
    {
      row: 2,
      column: 0,
      cells: [
        ['Tier', 'Count'],
        ['A', { formula: '=COUNTA(A1:A3)' }],
      ],
      wraps: true,
    },
  ],
  tables: [{ name: 'Ours', row: 2, column: 0, rows: 2, columns: 2, hasFilter: false }],
  charts: [],
  textColours: [{ row: 3, column: 0, rows: 1, columns: 1, rules: [{ text: 'A', fill: '#FFFFFF', font: '#000000' }] }],
  freeze: { rows: 1, columns: 0 },
  print: { orientation: 'landscape', titleRows: { row: 0, rows: 1 }, breaksBefore: [2], foot: '1.0' },
  names: [{ name: 'plan_title', area: { row: 0, column: 0, rows: 1, columns: 1 } }],
  merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
  validations: [
    {
      area: { row: 5, column: 0, rows: 2, columns: 1 },
      accepts: { kind: 'list', items: ['A', 'B'] },
      title: 'Tier',
      message: 'A or B.',
    },
  ],
  formatRules: [{ area: { row: 5, column: 0, rows: 2, columns: 1 }, formula: '=A6="A"', fill: '#D4EDDA' }],
  foldedRows: [{ row: 5, rows: 2 }],
  hiddenRows: [{ row: 8, rows: 1 }],
};
const record: Omit<SheetSpec, 'name'> = {
  columnWidths: [9],
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        ['Run', 'Day'],
        [1, 46000],
      ],
      formats: ['0', 'yyyy-mm-dd'],
    },
  ],
  tables: [{ name: 'Runs', row: 0, column: 0, rows: 2, columns: 2 }],
  charts: [],
  textColours: [],
  properties: { [recordKey]: 'runs' },
  isHidden: true,
};

describeFaults('drawing two sheets, one of them a form, the other hidden', {
  prepare: async (book) => {
    fill(book);
    return () =>
      drawSheets(['ABC', 'Runs'], ([one, two]) => [
        { ...overview, name: one! },
        { ...record, name: two! },
      ]);
  },
  check: ({ engine }, { sheetNames }) => {
    expect(sheetNames).toEqual(['ABC', 'Runs']);
    expect(engine.sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ['Sheet1', true],
      ['Kept', false],
      ['Notes', true],
      ['ABC', true],
      ['Runs', false],
    ]);
    expect(engine.activeSheet.name).toBe('ABC');
    const [, , , drawn, kept] = engine.sheets;
    expect(drawn!.tables).toMatchObject([{ name: 'Ours2' }]);
    expect(engine.names).toMatchObject([{ name: 'plan_title', sheetId: drawn!.id }]);
    expect(drawn!.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
    expect([...drawn!.hiddenRows(4, 5)]).toEqual([0, 1, 1, 0, 1]);
    expect([...kept!.properties]).toEqual([['abcPlanner.record', 'runs']]);
    expect(drawn!.formulas({ row: 3, column: 0, rows: 1, columns: 2 })).toEqual([['A', '=COUNTA(A1:A3)']]);
  },
  deletions: ofNewSheets,
});

/** The user's workbook with a record of one run, hidden as it is first drawn; gives the record's sheet. */
async function fillWithRecord(book: OpenWorkbook): Promise<string> {
  fill(book);
  await drawSheets(['Runs'], ([name]) => [{ ...record, name: name! }]);
  const [found] = await findSheets(recordKey);
  return found!.sheetId;
}

const ofTheRecord: Deletion = {
  title: 'the sheet that is written to',
  sheet: (sheets) => sheets.find(({ properties }) => properties.has(recordKey)),
  canRetry: false,
};
const ofTheFirst: Deletion = { title: 'the sheet that is written to', sheet: ([first]) => first, canRetry: false };

describeFaults('appending rows to a table', {
  prepare: async (book) => {
    const sheetId = await fillWithRecord(book);
    const rows = [
      [2, 46001],
      [3, '=cmd'],
    ];
    return () => appendRows([{ sheetId, headers: ['Run', 'Day'], rows, formats: [null, 'yyyy-mm-dd'] }]);
  },
  check: ({ engine }) => {
    const sheet = engine.sheets.at(-1)!;
    expect(sheet.tables).toMatchObject([{ name: 'Runs', area: { row: 0, column: 0, rows: 4, columns: 2 } }]);
    expect(sheet.values({ row: 1, column: 0, rows: 3, columns: 2 })).toEqual([
      [1, 46000],
      [2, 46001],
      [3, '=cmd'],
    ]);
    expect(sheet.numberFormats({ row: 2, column: 1, rows: 1, columns: 1 })).toEqual([['yyyy-mm-dd']]);
  },
  deletions: [ofTheRecord],
});

describeFaults('changing cells of two sheets', {
  prepare: async (book) => {
    const sheetId = await fillWithRecord(book);
    const { id: first } = book.engine.sheets[0]!;
    const texts = { row: 4, column: 0, rows: 1, columns: 3 };
    book.engine.sheets[0]!.write(texts, [["'007", '=NA()', "'=cmd"]]);
    await book.engine.calculated();
    return () =>
      changeCells([
        { sheetId, row: 1, column: 0, before: [[1]] },
        { sheetId, row: 1, column: 1, rows: [[46100], ['late']], before: [[46000], [null]], format: '0.00' },
        {
          sheetId: first,
          row: 1,
          column: 2,
          rows: [[{ formula: '=B2*2' }], [null]],
          before: [['=B2/SUM(B$2:B$3)'], ['=B3/SUM(B$2:B$3)']],
        },
        { sheetId: first, row: 4, column: 0, rows: [[1, 2, 3]], before: [['007', '=NA()', '=cmd']] },
      ]);
  },
  check: ({ engine }) => {
    const days = { row: 1, column: 1, rows: 2, columns: 1 };
    expect(engine.sheets.at(-1)!.values(days)).toEqual([[46100], ['late']]);
    expect(engine.sheets.at(-1)!.numberFormats(days)).toEqual([['0.00'], ['0.00']]);
    const [sheet] = engine.sheets;
    expect(sheet!.formulas({ row: 1, column: 2, rows: 2, columns: 1 })).toEqual([['=B2*2'], [null]]);
    expect(sheet!.formulas({ row: 4, column: 0, rows: 1, columns: 3 })).toEqual([[1, 2, 3]]);
  },
  deletions: [ofTheRecord, ofTheFirst],
});

describeFaults('showing hidden sheets', {
  prepare: async (book) => {
    await fillWithRecord(book);
    const hidden = book.engine.sheets.filter(({ visible }) => !visible).map(({ id }) => id);
    return () => showSheets(hidden, true);
  },
  check: ({ engine }) => expect(engine.sheets.every(({ visible }) => visible)).toBe(true),
  deletions: [ofTheRecord],
});

describeFaults('writing beside a range, with a setting', {
  prepare: async (book) => {
    fill(book);
    const { id: sheetId, name: sheetName } = book.engine.sheets[0]!;
    book.engine.settings.set('former D1:D3', 'kept before');
    const headers = { 0: 'ID', 1: 'Sales', 2: 'Share' };
    const range = { sheetId, sheetName, row: 0, column: 0, rows: 3, columns: 3, headerRows: 1 as const, headers };
    const read = await readColumns(range, { labels: [0], amounts: [1] }, calm);
    const spec = { rows: 3, cells: [['Tier'], ['A'], [{ formula: '=LEFT("B")' }]] };
    return () => writeBeside(range, spec, read, (address) => ({ key: `former ${address}`, value: 'kept now' }));
  },
  check: ({ engine }) => {
    expect(engine.sheets[0]!.formulas({ row: 0, column: 3, rows: 3, columns: 1 }).flat()).toEqual([
      'Tier',
      'A',
      '=LEFT("B")',
    ]);
    expect(engine.settings.get('former D1:D3')).toBe('kept now');
  },
  deletions: [ofTheFirst],
});

/** Live formulas, one that fills cells below it, and one that Excel does not know any more. */
function fillWithFormulas(book: OpenWorkbook): string {
  fill(book);
  const [sheet] = book.engine.sheets;
  const formulas = ['=ABC.TIER(B2:B3)', '', '', '=ABC.GINI(B2:B3)', '=ABC.HHI(B2:B3)'];
  sheet!.write(
    { row: 0, column: 4, rows: 5, columns: 1 },
    formulas.map((formula) => [formula || null]),
  );
  sheet!.write({ row: 0, column: 6, rows: 1, columns: 1 }, [['=_xldudf_ABC_HHI(B2:B3)']]);
  return sheet!.name;
}

describeFaults('freezing formulas', {
  prepare: async (book) => {
    const sheetName = fillWithFormulas(book);
    return () => freezeFormulas([sheetName]);
  },
  check: ({ engine }, { changed, skipped }) => {
    expect([changed, skipped.map(({ address }) => address)]).toEqual([3, ['G1']]);
    const cells = engine.sheets[0]!.formulas({ row: 0, column: 4, rows: 5, columns: 1 }).flat();
    expect(cells).toEqual(['A', expect.any(String), null, 0.25, 0.625]);
  },
  deletions: [ofTheFirst],
});

describeFaults('re-linking formulas', {
  prepare: async (book) => {
    fillWithFormulas(book);
    return () => relinkFormulas();
  },
  check: async ({ engine }, { changed }) => {
    if (changed === 0) return;
    await engine.calculated();
    const place = { row: 0, column: 6, rows: 1, columns: 1 };
    expect(engine.sheets[0]!.formulas(place)).toEqual([['=ABC.HHI(B2:B3)']]);
    expect(engine.sheets[0]!.values(place)).toEqual([[0.625]]);
  },
});
