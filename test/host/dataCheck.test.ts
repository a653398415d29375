import { drawSheets } from '../../src/excel/drawSheets';
import type { SheetSpec } from '../../src/sheets/SheetSpec';
import { createWords } from '../../src/locales/createWords';
import { dataCheckSheet } from '../../src/sheets/check/dataCheckSheet';
import { checkedSheet, dirtyRows } from '../sheets/checkedSheet';
import { openRows } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

const cmd = "=cmd|' /C calc'!A0";
const odd = [cmd, '+1', '-1', '@home', '\ttab'];
const input = checkedSheet([
  ...dirtyRows,
  ...odd.map((name, index) => [`K${index + 10}`, name, 45747, -5, 0.1]),
  ['K10', 'another name', 45747, 1, ''],
]);

const draw = (spec: SheetSpec) => drawSheets([spec.name], () => [spec]);

describe('the sheet of the data check in a workbook', () => {
  let book: OpenWorkbook;
  let source: string;
  beforeEach(async () => {
    book = await openRows([['No', 'Client', 'Date', 'Sales', 'Share'], ...dirtyRows]);
    source = book.engine.activeSheet.id;
  });
  afterEach(() => book.close());

  const drawn = () => book.engine.sheets.find(({ id }) => id !== source)!;
  const rows = () => drawn().values({ row: 0, column: 0, rows: 60, columns: 8 });
  const line = (label: string) => {
    const row = rows().findIndex(([first]) => first === label);
    return { row, cells: rows()[row]! };
  };

  it('calculates: what was used and left out is what was read, for rows and money', async () => {
    const { sheetNames } = await draw(dataCheckSheet(input, createWords('en-US')));
    expect(sheetNames).toEqual(['Data check']);
    await book.engine.calculated();
    const { rowsRead, reconciliation } = input.table!;
    expect(line('Used and left out').cells.slice(1, 3)).toEqual([
      rowsRead,
      expect.closeTo(reconciliation.amounts[0]!.read, 9),
    ]);
    expect(line('Check').cells.slice(1, 3)).toEqual(['OK', 'OK']);
  });

  it('stops saying OK when a number is changed, and says how far the user’s own total is away', async () => {
    await draw(dataCheckSheet(input, createWords('zh-CN')));
    const cell = (row: number) => ({ row, column: 2, rows: 1, columns: 1 });
    drawn().write(cell(line('读取').row), [[1]]);
    drawn().write(cell(line('您系统中的合计（请填入）').row), [[1000]]);
    await book.engine.calculated();
    expect(line('核对').cells.slice(1, 3)).toEqual(['相符', '不符']);
    expect(line('使用减去您的合计').cells[2]).toBeCloseTo(input.table!.reconciliation.amounts[0]!.used - 1000, 9);
  });

  it('keeps names that look like formulas as text', async () => {
    await draw(dataCheckSheet(input, createWords('en-US')));
    await book.engine.calculated();
    const formulas = drawn().formulas({ row: 0, column: 0, rows: 60, columns: 8 }).flat();
    const taken = formulas.filter((cell) => typeof cell === 'string' && /^=(?!SUM|IF)/.test(cell));
    expect(taken.every((cell) => rows().flat().includes(cell))).toBe(true);
    expect(rows().flat().map(String).join('\n')).toContain(cmd);
  });
});
