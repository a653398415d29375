import { readTemplate } from '../../../../src/sheets/plans/readTemplate';
import { rollUpColumns } from '../../../../src/sheets/plans/rollUp/rollUpColumns';
import { rollUpSheet } from '../../../../src/sheets/plans/rollUp/rollUpSheet';
import { cellsOf } from '../../cellsOf';

const entry = { customerId: 'a', sheetName: 'Plan a', saved: {}, refreshed: 46000 };

describe.each(['en-US', 'zh-CN'] as const)('the sheet of the roll-up in %s', (language) => {
  const spec = rollUpSheet([entry, { ...entry, customerId: 'b' }], 2027, 'All plans', 'AbcRoll2', language);
  const [{ name, row, rows, columns }] = spec.tables as [(typeof spec.tables)[number]];

  it('is one table under its sums, and nothing under it', () => {
    expect([spec.name, spec.tables.length, name, rows]).toEqual(['All plans', 1, 'AbcRoll2', 3]);
    expect(columns).toBe(Object.keys(rollUpColumns).length);
    expect(cellsOf(spec)).toHaveLength(row + rows);
  });

  it('has a different header for every column', () => {
    const headers = cellsOf(spec)[row]!;
    expect(new Set(headers.map((header) => String(header).toLowerCase())).size).toBe(columns);
    for (const header of headers) expect(header).toMatch(/^[\p{L}\p{N} ]+$/u);
  });

  it('prints what is read, and hides what formulas need', () => {
    const hidden = new Set(spec.hiddenColumns!.map(({ column }) => column));
    const { area } = spec.print!;
    expect([...hidden].every((column) => column >= area!.columns)).toBe(true);
    expect(area).toMatchObject({ row: 0, column: 0, rows: row + rows });
    expect(spec.columnWidths.slice(0, area!.columns).reduce((sum, width) => sum + width, 0)).toBeLessThan(225);
  });

  it('reads up to 200 plans at once, and more only when it is told to', () => {
    const live = cellsOf(spec)[2]![1];
    const [yes, no] = language === 'en-US' ? ['Yes', 'No'] : ['是', '否'];
    const sheets = `AbcRoll2[${language === 'en-US' ? 'Plan sheet' : '计划表'}]`;
    expect(live).toEqual({ formula: `=IF(SUMPRODUCT(--(LEN(${sheets})>0))>200,"${no}","${yes}")` });
    expect(spec.names).toContainEqual({ name: 'roll_live', area: { row: 2, column: 1, rows: 1, columns: 1 } });
  });

  it('is found again by what it keeps', () =>
    expect(readTemplate(spec.properties!)).toMatchObject({ template: 'planRollup', language, year: 2027 }));
});
