import type { CustomerTable } from '../../../src/core/intake/CustomerTable';
import { indicatorKinds } from '../../../src/core/intake/Mapping';

/** A table as intake makes it, one column of totals an indicator; the brand keeps all others from making one. */
export function tableOf(...columns: readonly (readonly (number | undefined)[])[]): CustomerTable {
  const count = columns[0]?.length ?? 0;
  return {
    customers: Array.from({ length: count }, (_, index) => ({
      id: `c${index}`,
      name: `C ${index}`,
      firstRow: index + 1,
      rowCount: 1,
    })),
    indicators: columns.map((cells, index) => ({
      kind: indicatorKinds[index]!,
      header: `H${index}`,
      totals: Float64Array.from(cells, (cell) => cell ?? 0),
      known: Uint8Array.from(cells, (cell) => (cell === undefined ? 0 : 1)),
    })),
    rowsRead: count,
    rowsUsed: count,
    oneRowEach: true,
  } as unknown as CustomerTable;
}
