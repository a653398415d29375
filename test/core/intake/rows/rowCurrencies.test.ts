import type { CellFormats, RawCell } from '../../../../src/core/intake/cells/Cells';
import { readAmounts } from '../../../../src/core/intake/columns/readAmounts';
import { rowCurrencies } from '../../../../src/core/intake/rows/rowCurrencies';
import { defaultTreatments as treatments } from '../../../../src/core/intake/Treatments';

interface Given {
  readonly amounts: readonly RawCell[];
  readonly column?: readonly RawCell[];
  readonly format?: string;
  readonly formats?: CellFormats;
  readonly used?: readonly number[];
  readonly kind?: 'scale' | 'brandShare';
}
function find({ amounts, column, format = 'General', formats, used, kind = 'scale' }: Given) {
  const raw = { header: '', sheetColumn: 0, cells: amounts, numberFormat: format, ...(formats ? { formats } : {}) };
  const indicator = { kind, columns: [raw] };
  const codes = column && { header: '', sheetColumn: 1, numberFormat: '', cells: column };
  return rowCurrencies(
    codes,
    [indicator],
    [readAmounts(indicator, amounts.length, { treatments })],
    Uint8Array.from(used ?? amounts.map(() => 1)),
  );
}
const told = (given: Given) => {
  const found = find(given);
  return found && [found.codes.map(({ code, rows }) => `${code} ${rows}`).join(), [...found.at]];
};

describe('the currency of a row', () => {
  it('is told by the currency column before all else, also by a code no list knows', () => {
    expect(told({ amounts: ['$5', 6, 7, 8], column: ['人民币', 'CNY', 'Points', ''] })).toEqual([
      'CNY 2,POINTS 1',
      [0, 0, 1, 0],
    ]);
  });

  it('is told by the sign in a text, then by the number format of the cell', () => {
    const formats = { names: ['General', '[$$-409]#,##0', '"¥"#,##0'], at: Uint8Array.of(0, 1, 2, 2, 0) };
    expect(told({ amounts: ['€5', 6, 7, 8, 9], formats })).toEqual(['CNY 2,EUR 1,USD 1', [1, 2, 0, 0, 0]]);
    expect(told({ amounts: ['€5', 6, '7'], format: '"¥"#,##0' })).toEqual(['CNY 2,EUR 1', [1, 0, 0]]);
  });

  it('is of no interest while one is named at most, on rows that count', () => {
    expect(find({ amounts: [1, 2] })).toBeUndefined();
    expect(find({ amounts: ['$1', 2] })).toBeUndefined();
    expect(find({ amounts: ['$1', '€2'], used: [1, 0] })).toBeUndefined();
    expect(find({ amounts: ['$1', '€2'], kind: 'brandShare' })).toBeUndefined();
  });

  const column = (...cells: RawCell[]) => ({ header: '', sheetColumn: 0, cells, numberFormat: 'General' });
  const of = (...indicators: { kind: 'scale' | 'contribution'; columns: ReturnType<typeof column>[] }[]) => {
    const rows = indicators[0]!.columns[0]!.cells.length;
    return rowCurrencies(
      undefined,
      indicators,
      indicators.map((indicator) => readAmounts(indicator, rows, { treatments })),
      new Uint8Array(rows).fill(1),
    );
  };

  it('is several where the columns of one indicator name several: such a row is of none of them alone', () => {
    const found = of({ kind: 'scale', columns: [column('$1', '$2', '$3'), column('¥7', '$8', 9)] })!;
    expect(found.codes).toEqual([
      { code: 'USD', rows: 3 },
      { code: 'CNY', rows: 1 },
    ]);
    expect([...found.at]).toEqual([2, 0, 0]);
  });

  it('may differ from indicator to indicator; only those with several tell rows apart', () => {
    const margin = { kind: 'contribution' as const, columns: [column('¥1', '¥2')] };
    expect(of({ kind: 'scale', columns: [column('$1', '$2')] }, margin)).toBeUndefined();
    const found = of({ kind: 'scale', columns: [column('$1', '€2')] }, margin)!;
    expect([...found.at]).toEqual([0, 1]);
    expect(found.indicators).toEqual([0]);
  });

  it('is none on a row without money', () => {
    expect(told({ amounts: ['$1', '€2', ''] })).toEqual(['USD 1,EUR 1', [0, 1, -1]]);
  });
});
