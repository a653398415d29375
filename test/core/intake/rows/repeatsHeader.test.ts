import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { repeatsHeader } from '../../../../src/core/intake/rows/repeatsHeader';

const column = (header: string, ...cells: RawCell[]) => ({ header, sheetColumn: 0, numberFormat: '', cells });
const repeats = (...columns: ReturnType<typeof column>[]) => repeatsHeader([{ kind: 'scale', columns }], 0);

describe('a row that repeats the headers', () => {
  it('holds them in every amount cell that is filled', () => {
    expect(repeats(column('Sales', ' Sales '))).toBe(true);
    expect(repeats(column('Sales', 'Sales'), column('Profit', ''))).toBe(true);
    expect(repeats(column('202501', 202501))).toBe(true);
  });

  it('holds one of the two lines that a header was made of, or the day that it names', () => {
    expect(repeats(column('2025 Jan', '2025'), column('2025 Feb', ''))).toBe(true);
    expect(repeats(column('2025 Jan', 'Jan'))).toBe(true);
    const periods = [{ column: 0, first: 45658, last: 45688 }];
    const dated = { kind: 'scale', columns: [column('2025-01', 45658)], periods } as const;
    expect(repeatsHeader([dated], 0)).toBe(true);
  });

  it('holds no amount and is not blank', () => {
    expect(repeats(column('Sales', 5))).toBe(false);
    expect(repeats(column('Sales', 'Sales'), column('Profit', 5))).toBe(false);
    expect(repeats(column('Sales', ''))).toBe(false);
    expect(repeats(column('', ''))).toBe(false);
  });
});
