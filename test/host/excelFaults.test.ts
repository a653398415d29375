import { drawSheets } from '../../src/excel/drawSheets';
import type { SheetSpec } from '../../src/sheets/SheetSpec';
import { describeFaults, ofNewSheets } from './describeFaults';
import type { OpenWorkbook } from './openWorkbook';

/** What a user has: data, a formula, a format, a table, a hidden sheet. */
async function fill({ engine }: OpenWorkbook): Promise<void> {
  const [sheet] = engine.sheets;
  sheet!.write({ row: 0, column: 0, rows: 3, columns: 3 }, [
    ['ID', 'Sales', 'Share'],
    ['a', 3, '=B2/SUM(B$2:B$3)'],
    ['b', 1, '=B3/SUM(B$2:B$3)'],
  ]);
  sheet!.format({ row: 1, column: 2, rows: 2, columns: 1 }, { numberFormat: '0.0%', bold: true });
  sheet!.addTable({ row: 0, column: 0, rows: 3, columns: 3 }, 'Ours');
  engine.addSheet('Kept').visible = false;
  await engine.calculated();
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
  print: { orientation: 'landscape', titleRows: { row: 0, rows: 1 } },
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
  properties: { 'abcPlanner.record': 'runs' },
  isHidden: true,
};

describeFaults('drawing two sheets, one of them hidden', {
  prepare: async (book) => {
    await fill(book);
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
      ['ABC', true],
      ['Runs', false],
    ]);
    expect(engine.activeSheet.name).toBe('ABC');
    const [, , drawn, kept] = engine.sheets;
    expect(drawn!.tables).toMatchObject([{ name: 'Ours_2' }]);
    expect([...kept!.properties]).toEqual([['abcPlanner.record', 'runs']]);
    expect(drawn!.formulas({ row: 3, column: 0, rows: 1, columns: 2 })).toEqual([['A', '=COUNTA(A1:A3)']]);
  },
  deletions: ofNewSheets,
});
