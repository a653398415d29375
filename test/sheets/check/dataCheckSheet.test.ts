import { createWords } from '../../../src/locales/createWords';
import { dataCheckSheet } from '../../../src/sheets/check/dataCheckSheet';
import { cellsOf, shown } from '../cellsOf';
import { checkedSheet, dirtyRows } from '../checkedSheet';

const english = createWords('en-US');
const chinese = createWords('zh-CN');
const input = checkedSheet();
const blocked = checkedSheet([...dirtyRows, ['K3', 'Cedar', 45747, '#N/A', '']]);
const lines = (words = english, given = input) =>
  Array.from(cellsOf(dataCheckSheet(given, words)), (line) => Array.from(line ?? [], shown));
const valueOf = (label: string, grid = lines()) => grid.find(([first]) => first === label)?.[1];

describe('the sheet of the data check', () => {
  it('has its name in both languages and writes no cell twice', () => {
    expect([english, chinese].map((words) => dataCheckSheet(input, words).name)).toEqual(['Data check', '数据检查']);
    for (const words of [english, chinese]) {
      for (const given of [input, blocked]) expect(() => cellsOf(dataCheckSheet(given, words))).not.toThrow();
    }
  });

  it('says where the data stood, what its columns were taken for, and what came of it', () => {
    expect(valueOf('Source')).toBe('Data!A3:E9');
    expect(valueOf('Headers')).toBe('1 header row, below 2 title rows');
    expect(valueOf('Customer')).toBe('No (column A)');
    expect(valueOf('Name to show')).toBe('Client (column B)');
    expect(valueOf('Payments or sales')).toBe('Sales (column D)');
    expect(valueOf('Read on')).toBe('2025-08-31');
    expect(valueOf('Customers')).toBe(2);
    expect(valueOf('Period')).toBe('2025-01-01 to 2025-03-31');
    expect(valueOf('标题行', lines(chinese))).toBe('1 行标题，其上有 2 行说明文字');
  });

  it('puts a native table exactly over the findings', () => {
    const { tables } = dataCheckSheet(input, english);
    const [table] = tables;
    const grid = lines();
    expect(table).toMatchObject({ name: 'AbcDataCheck', column: 0, columns: 8, rows: input.issues.length + 1 });
    expect(grid[table!.row]).toEqual([
      ...['Weight', 'Count', 'Column', 'Found', 'Done', 'Decision', 'Cells', 'Customers'],
    ]);
    expect(grid.length).toBe(table!.row + table!.rows);
    expect(grid[table!.row - 1]).toEqual([]);
  });

  it('says in one line that nothing was found, without a table', () => {
    const clean = { ...input, issues: [] };
    const spec = dataCheckSheet(clean, english);
    expect(spec.tables).toEqual([]);
    expect(lines(english, clean).at(-1)).toEqual(['Nothing was found that changes the result.']);
  });

  it('works where nothing can be judged yet: no reconciliation, and a word about it', () => {
    expect(blocked.table).toBeUndefined();
    const grid = lines(english, blocked);
    expect(grid[1]![0]).toContain('cannot be judged yet');
    expect(valueOf('Customers', grid)).not.toBe(2);
    expect(grid.flat()).not.toContain('Rows and amounts');
    expect(grid.flat()).toEqual(expect.arrayContaining(['Stops the result', 'D10']));
  });

  it('holds no text that Excel could take for a formula as a formula, and no text over the limit of a cell', () => {
    const long = '长'.repeat(32767);
    const rows = dirtyRows.map(([id, name, ...rest]) => [id!, name === 'Birch' ? long : name!, ...rest]);
    const given = checkedSheet([...rows, ['K4', long, 45747, -5, ''], ['K4', 'other', 45747, -5, '']]);
    const spec = dataCheckSheet({ ...given, headers: { ...given.headers, 3: `=${long}` } }, english);
    const cells = spec.blocks.flatMap(({ cells: block }) => block.flat());
    for (const cell of cells) if (typeof cell === 'string') expect(cell.length).toBeLessThanOrEqual(32767);
    const formulas = cells.flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : []));
    expect(formulas.every((formula) => /^=(SUM|IF)\(/.test(formula))).toBe(true);
  });

  it('gives every written column a width', () => {
    const spec = dataCheckSheet(input, english);
    expect(spec.columnWidths.length).toBe(Math.max(...lines().map(({ length }) => length)));
  });

  it('has words for everything it says, in both languages', () => {
    for (const words of [english, chinese]) {
      const said = [...lines(words), ...lines(words, blocked)].flat().filter((cell) => typeof cell === 'string');
      expect(said.filter((text) => /^(sheet|issue|pane)\.|\{\{/.test(text))).toEqual([]);
    }
  });
});
