import type { Block, RawColumn } from '../cells/Cells';
import { cellText } from '../cells/cellText';
import { fillMerges } from './fillMerges';
import type { PartColumns } from './PartColumns';
import type { Treatments } from '../Treatments';

/** The columns that say whose and of when an amount is, ready to be read row by row. */
export interface LabelColumns {
  /** What tells customers apart: the customer column, or the ids beside its names when they are to be used. */
  readonly key: RawColumn;
  readonly name: RawColumn | undefined;
  readonly date: RawColumn | undefined;
  readonly currency: RawColumn | undefined;
  readonly possibleId: RawColumn | undefined;
  /** Rows whose customer stands in a merged block above, ascending, whether he is taken from there or not. */
  readonly merged: readonly number[];
}

/**
 * Fills merged blocks down, the customers only when they are to be, and chooses the key. Where ids are used and one is
 * missing, the customer's name is the key.
 * @param firstRow 0-based sheet row of the first data row
 */
export function labelColumns(
  columns: PartColumns,
  merges: readonly Block[],
  firstRow: number,
  treatments: Treatments,
): LabelColumns {
  const fill = <T extends RawColumn | undefined>(column: T) =>
    column === undefined || merges.length === 0 ? column : fillMerges(column, merges, firstRow).column;
  const filled = fillMerges(columns.customer, merges, firstRow);
  const customer = treatments.mergedCustomers === 'fillDown' ? filled.column : columns.customer;
  const possibleId = fill(columns.possibleId);
  const usesId = treatments.homonyms === 'useId' && possibleId !== undefined;
  return {
    key: usesId ? keyOf(possibleId, customer) : customer,
    name: usesId ? customer : fill(columns.name),
    date: fill(columns.date),
    currency: fill(columns.currency),
    possibleId,
    merged: filled.rows,
  };
}

function keyOf(ids: RawColumn, names: RawColumn): RawColumn {
  const { length } = names.cells;
  const cells = Array.from({ length }, (_, row) => {
    const id = ids.cells[row] ?? '';
    // A row that names nobody belongs to nobody, whatever number stands on it.
    return cellText(id) === '' || cellText(names.cells[row]) === '' ? (names.cells[row] ?? '') : id;
  });
  return { ...ids, cells };
}
