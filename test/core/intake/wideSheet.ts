import type { RawCell } from '../../../src/core/intake/cells/Cells';
import type { Mapping, PeriodColumn } from '../../../src/core/intake/Mapping';
import { serialOf } from '../../../src/core/intake/calendar/serialOf';
import { cellsOf } from './cellsOf';

/** The months from January 2025 on, from a sheet column on. */
export function months(count: number, column: number): PeriodColumn[] {
  return Array.from({ length: count }, (_, month) => ({
    column: column + month,
    first: serialOf(2025, month + 1, 1)!,
    last: serialOf(month === 11 ? 2026 : 2025, ((month + 1) % 12) + 1, 1)! - 1,
  }));
}

/** One row a customer, two months of sales and two of profit, and his brand share. */
export function wideSheet(...rows: readonly (readonly RawCell[])[]) {
  return cellsOf(['Customer', 'Sales 2025-01', 'Sales 2025-02', 'Profit 2025-01', 'Profit 2025-02', 'Share'], ...rows);
}

export const wideMapping: Mapping = {
  customer: 0,
  indicators: [
    { kind: 'scale', periods: months(2, 1) },
    { kind: 'contribution', periods: months(2, 3) },
    { kind: 'brandShare', column: 5 },
  ],
};
