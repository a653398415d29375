import { monthsBlock } from '../../../../src/sheets/plans/annual/monthsBlock';
import { columnLetters } from '../../../../src/core/intake/cells/cellAddress';
import { laidOut } from './laidOut';

const rows = ['idx', 'cs', 'cl', 'cb', 'cum', 'ca', 'tgt', 'fin', 'rate', 'gap', 'yoy', 'tgtGp'];

describe('the formulas of the months', () => {
  const { form, at } = laidOut(monthsBlock);
  const formulas = (name: string) =>
    Array.from({ length: 12 }, (_, month) => at(form.cell(name, month)) as { formula: string });

  it.each(rows)('are the same in all columns of %s, seen from the cell, as Excel expects of a row', (name) => {
    // The column before and the own one, as seen from the cell; the first of a sum stays where it is.
    const relative = formulas(name).map(({ formula }, month) =>
      formula.replace(/(?<![A-Za-z_$])([A-N])(\d+)/g, (_, column: string, row: string) => {
        const offset = [month, month + 1].findIndex((each) => columnLetters(each) === column);
        return `[${offset}]${row}`;
      }),
    );
    expect(new Set(relative).size).toBe(1);
    expect(relative[0]).not.toContain('[-1]');
  });

  it('leave closed months without data out of the cumulated gap', () => {
    const { formula } = formulas('gap')[2]!;
    expect(formula).toContain('COUNT($B18:D18)=0');
    expect(formula).toContain('SUM($B18:D18)-SUMPRODUCT(--ISNUMBER($B18:D18),$B17:D17)');
  });

  it('know how to split in the words of either language', () => {
    expect(formulas('cb')[0]!.formula).toContain('IF(OR(plan_split="Last-year season",plan_split="按去年季节")');
  });

  it('take shares by hand only where none is negative', () => {
    expect(formulas('cb')[0]!.formula).toContain('SUM(plan_share)>0,MIN(plan_share)>=0');
  });

  it('use nothing that Excel 2021 or LibreOffice does not know', () => {
    const used = rows.flatMap((name) => formulas(name)[3]!.formula.match(/[A-Z]+(?=\()/g) ?? []);
    expect([...new Set(used)].sort()).toEqual(
      [
        'ABS',
        'AND',
        'COUNT',
        'EXP',
        'IF',
        'IFERROR',
        'INDEX',
        'ISNUMBER',
        'MAX',
        'MIN',
        'MOD',
        'N',
        'OR',
        'ROUND',
        'ROUNDUP',
        'SUM',
        'SUMPRODUCT',
      ].filter((name) => used.includes(name)),
    );
  });
});
