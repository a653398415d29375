import type { Cells, RawCell } from '../../../src/core/intake/cells/Cells';
import { ledgerSums } from '../../../src/sheets/plans/ledgerSums';

const places = { ids: 3, days: 4, amounts: [6] };
const january = 45_658; // 2025-01-01
const cellsOf = (rows: readonly (readonly [RawCell, RawCell, RawCell])[], more: Partial<Cells> = {}): Cells => ({
  sheetName: 'Ledger',
  firstRow: 1,
  columns: places.amounts.concat(places.ids, places.days).map((sheetColumn) => ({
    header: '',
    sheetColumn,
    numberFormat: 'General',
    cells: rows.map((row) => row[sheetColumn === 3 ? 0 : sheetColumn === 4 ? 1 : 2]),
  })),
  ...more,
});
const sumsOf = (...args: Parameters<typeof cellsOf>) => {
  const answer = ledgerSums(cellsOf(...args), places, 2025);
  return (
    answer && {
      known: answer.known.join(''),
      sums: Object.fromEntries([...answer.sums].map(([id, [months]]) => [id, [...months!].slice(0, 3)])),
    }
  );
};

describe('what formulas make of a source', () => {
  it('is the sum of numbers by id and month, every letter of the id counting', () => {
    expect(
      sumsOf([
        ['a', january, 5],
        ['A', january + 30.9, 7],
        ['*28', january + 31, 1],
        ['a ', january, 100],
        ['a', january + 31, '8'],
        ['a', january + 31, null],
        ['a', january + 58, 2.5],
      ]),
    ).toEqual({
      known: '110000000000',
      sums: { a: [5, 2.5, 0], A: [7, 0, 0], '*28': [0, 1, 0], 'a ': [100, 0, 0] },
    });
  });

  it('is nothing of rows whose day is text or of another year; these stretch the months that are known', () => {
    expect(
      sumsOf([
        ['a', '2025-01-01', 5],
        ['a', january - 400, 5],
        ['a', january + 400, 5],
      ]),
    ).toEqual({ known: '111111111111', sums: {} });
  });

  it('takes a number for the text of its 15 digits', () => {
    expect(
      Object.keys(
        sumsOf([
          [28, january, 5],
          [0.1 + 0.2, january, 5],
          [true, january, 1],
          [null, january, 1],
        ])!.sums,
      ),
    ).toEqual(['28', '0.3', 'TRUE', '']);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(sumsOf([['a', january - 1462, 5]], { is1904: true })).toEqual({
      known: '100000000000',
      sums: { a: [5, 0, 0] },
    });
  });

  it('is an error where a cell holds one, and unknown without its columns or of a year that is none', () => {
    expect(
      sumsOf([
        ['a', january, 5],
        ['b', january, '#N/A'],
      ]),
    ).toBeUndefined();
    expect(ledgerSums(cellsOf([]), { ...places, ids: 9 }, 2025)).toBeUndefined();
    expect(ledgerSums(cellsOf([]), places, 1800)).toBeUndefined();
  });
});
