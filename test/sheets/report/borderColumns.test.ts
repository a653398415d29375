import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import { createWords } from '../../../src/locales/createWords';
import { borderColumns } from '../../../src/sheets/report/borderColumns';
import { judgementFrom, tenCustomers } from '../judgementFrom';

const words = createWords('en-US');
const near = [...tenCustomers.slice(0, 2), ['K03', 'Cedar', 89, 12], ...tenCustomers.slice(3)];

describe('the columns of borders', () => {
  it('give the distances in money with one indicator, the tiers that are near, and the rules that agree', () => {
    const judgement = judgementFrom(['Sales'], near);
    const columns = borderColumns(judgement, ['#,##0'], words);
    expect(columns.map(({ header, format }) => [header, format])).toEqual([
      ['To tier above', '#,##0'],
      ['To tier below', '#,##0'],
      ['Near border', null],
      ['Rules agree', null],
    ]);
    const third = judgement.customers[2]!;
    const cells = columns.map(({ cell }) => cell(third, 2));
    expect(cells.slice(0, 2)).toEqual([third.gap!.up, third.gap!.down]);
    expect(cells[2]).toBe('↑A');
    expect(cells[3]).toBe(`${third.agreement!.same} of ${third.agreement!.of}`);
  });

  it('give them in score with several, and only what is near where letters decide', () => {
    const byScore = borderColumns(judgementFrom(['Sales', 'Profit'], near), ['#,##0', '#,##0'], words);
    expect(byScore[0]!.format).toBe('0.000');
    const poor = near.map(([id, name, sales, profit]) => [id!, name!, sales!, id === 'K03' ? 4 : profit!]);
    const letters = judgementFrom(['Sales', 'Profit'], poor, { ...defaultSettings(), combination: 'best' });
    const columns = borderColumns(letters, ['#,##0', '#,##0'], words);
    expect(columns.map(({ key }) => key)).toEqual(['near', 'agreement']);
    const marks = letters.customers.map((customer, index) => columns[0]!.cell(customer, index));
    expect(marks.map((mark) => mark !== null)).toEqual(letters.customers.map(({ isBorderline }) => isBorderline));
  });

  it('leave out what nobody has', () => {
    const alone = judgementFrom(['Sales'], [['K1', 'Elm', 5]]);
    expect(borderColumns(alone, ['0'], words).map(({ key }) => key)).not.toContain('up');
  });
});
