import { createWords } from '../../../src/locales/createWords';
import { overviewSheet } from '../../../src/sheets/report/overviewSheet';
import type { BlockSpec } from '../../../src/sheets/SheetSpec';
import { cellsOf } from '../cellsOf';
import { ledgerJudgement } from '../ledgerJudgement';

const judgement = ledgerJudgement();
const words = createWords('en-US');
const ranges = { tiers: "'C'!A5:A31", values: "'C'!F5:F31", stability: "'C'!H5:H31", judged: '27' };
const names = { overview: 'ABC', customers: 'C' };
const source = { sheetName: 'Data', address: 'A1:D99' };

function sheetOf(limits?: (row: number) => readonly BlockSpec[], stability: string | undefined = ranges.stability) {
  const input = { judgement, source, form: 'values' as const, day: '2026-03-31' };
  return overviewSheet(input, { ...ranges, stability }, names, ['#,##0.00'], limits, words);
}

describe('the overview', () => {
  it('shows the result first and how it came about below it', () => {
    const first = cellsOf(sheetOf()).map((line) => line?.[0]);
    const places = [
      'Customer tiers',
      'Summary by tier',
      'Tier by steadiness',
      'How this came about',
      'What each class gets',
    ];
    const rows = places.map((text) => first.indexOf(text));
    expect(rows.every((row) => row >= 0)).toBe(true);
    expect([...rows].sort((one, other) => one - other)).toEqual(rows);
  });

  it('colours the tiers of both tables', () => {
    const spec = sheetOf();
    const grid = cellsOf(spec);
    expect(spec.textColours).toHaveLength(2);
    for (const { row, rows, column } of spec.textColours) {
      expect(grid.slice(row, row + rows).map((line) => line[column])).toEqual(['A', 'B', 'C']);
    }
  });

  it('gives native limits the rows at the end, and prints them', () => {
    let at = 0;
    const spec = sheetOf((row) => {
      at = row;
      return [{ row, column: 0, cells: [['Limits'], ['A from']] }];
    });
    expect(cellsOf(spec)[at]![0]).toBe('Limits');
    expect(spec.print!.area!.rows).toBe(at + 2);
    expect(at).toBe(sheetOf().print!.area!.rows + 1);
  });
});
