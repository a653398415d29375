import { fillCells } from '../excel/fillCells';
import { recordColumns } from '../sheets/records/recordColumns';
import { columnCells } from './columnCells';
import type { KeptOverrides } from './overridesNow';

const mustHold = ['customerId', 'tier', 'setOn'] as const;

/**
 * Puts the day on which they ended into the rows of one customer, as long as each still holds what was read: rows may have been sorted since.
 * @param day Excel serial
 */
export async function endRows(kept: KeptOverrides, customerId: string, day: number): Promise<void> {
  const { table, rows, at, endedOnColumn } = kept;
  const ended = at.filter((_, index) => rows[index]!.customerId === customerId);
  if (ended.length === 0) return;
  const { format } = recordColumns.overrides.endedOn;
  const cells = ended.map((row) => ({ row, column: endedOnColumn!, value: day, ...(format ? { format } : {}) }));
  const held = mustHold.flatMap((key) => columnCells('overrides', key, table) ?? []);
  const expected = ended.flatMap((row) =>
    held.map((each) => ({ row, column: each.column, value: each.cells[row - table.row - 1]! })),
  );
  await fillCells(table.sheetId, cells, expected);
}
