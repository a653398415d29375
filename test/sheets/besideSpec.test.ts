import { createWords } from '../../src/locales/createWords';
import { besideSpec } from '../../src/sheets/besideSpec';
import { shown } from './cellsOf';
import { judgementFrom, tenCustomers } from './judgementFrom';

const words = createWords('en-US');
const rows = [
  tenCustomers[4]!,
  ['', '', '', ''],
  tenCustomers[0]!,
  ['K77', 'Total less', '', ''],
  ...tenCustomers.slice(5),
];
const judgement = judgementFrom(['Sales', 'Profit'], rows);
const range = { row: 0, column: 0, rows: rows.length + 1, columns: 4, headerRows: 1 };

describe('the columns beside a selection', () => {
  it('follow the order of the rows and leave rows blank that are not judged', () => {
    const { cells, rows: room } = besideSpec({ judgement, range, indicatorColumns: [2, 3], form: 'values' }, words);
    expect(room).toBe(range.rows);
    expect(cells).toHaveLength(range.rows);
    expect(cells[0]).toEqual(['ABC tier', 'Profile']);
    const tierOf = (id: string) => judgement.customers.find((customer) => customer.id === id)!;
    expect(cells[1]).toEqual([tierOf('K05').tier, tierOf('K05').profile]);
    expect(cells[2]).toEqual([null, null]);
    expect(cells[3]).toEqual([tierOf('K01').tier, tierOf('K01').profile]);
    expect(cells[4]).toEqual([null, null]);
  });

  it('are headed in Chinese for Chinese readers', () => {
    const spec = besideSpec({ judgement, range, indicatorColumns: [2, 3], form: 'values' }, createWords('zh-CN'));
    expect(spec.cells[0]).toEqual(['ABC级别', '三项指标']);
  });

  it('are two spilling formulas over the user own cells', () => {
    const spec = besideSpec({ judgement, range, indicatorColumns: [2, 3], form: 'formulas' }, words);
    expect(spec.rows).toBe(range.rows);
    expect(spec.cells.map((line) => line.map(shown))).toEqual([
      ['ABC tier', 'Profile'],
      ['=ABC.TIER(ABC.SCORE(C2:D10))', '=ABC.PROFILE(C2:D10)'],
    ]);
  });

  it('put columns that lie apart, or in another order, side by side', () => {
    const formulaFor = (indicatorColumns: number[]) =>
      shown(besideSpec({ judgement, range, indicatorColumns, form: 'formulas' }, words).cells[1]![1]);
    expect(formulaFor([1, 3])).toBe('=ABC.PROFILE(IF({1,0},B2:B10,D2:D10))');
    expect(formulaFor([3, 2])).toBe('=ABC.PROFILE(IF({1,0},D2:D10,C2:C10))');
    expect(formulaFor([1, 3, 5])).toBe('=ABC.PROFILE(IF({1,0,0},B2:B10,IF({0,1,0},D2:D10,F2:F10)))');
  });

  it('are headed in the lower of two header rows, and not at all without one', () => {
    const bare = { ...range, rows: rows.length, headerRows: 0 };
    // The data begins in the first row: what was judged from row 1 on stands one row lower there.
    const lower = {
      ...judgement,
      customers: judgement.customers.map((each) => ({ ...each, firstRow: each.firstRow - 1 })),
    };
    const values = besideSpec({ judgement: lower, range: bare, indicatorColumns: [2, 3], form: 'values' }, words);
    const headed = besideSpec({ judgement, range, indicatorColumns: [2, 3], form: 'values' }, words);
    expect(values.cells).toEqual(headed.cells.slice(1));
    expect(values.rows).toBe(rows.length);
    const formulas = besideSpec({ judgement, range: bare, indicatorColumns: [2, 3], form: 'formulas' }, words);
    expect(formulas.cells.map((line) => line.map(shown))[0]![1]).toBe('=ABC.PROFILE(C1:D9)');
    const two = { ...range, rows: rows.length + 2, headerRows: 2 };
    const below = besideSpec({ judgement, range: two, indicatorColumns: [2, 3], form: 'formulas' }, words);
    expect(below.cells.map((line) => line.map(shown))).toEqual([
      [null, null],
      ['ABC tier', 'Profile'],
      ['=ABC.TIER(ABC.SCORE(C3:D11))', '=ABC.PROFILE(C3:D11)'],
    ]);
  });
});
