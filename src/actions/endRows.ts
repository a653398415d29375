import { daysTo1904 } from '../core/intake/calendar/readDay';
import { changeCells } from '../excel/changeCells';
import { recordColumns } from '../sheets/records/recordColumns';
import { columnCells } from './columnCells';
import type { KeptOverrides } from './overridesNow';

const mustHold = ['customerId', 'tier', 'setOn'] as const;

/**
 * Puts the day on which they ended into the rows of one customer, as long as each still holds what was read: rows may have been sorted since.
 * @param day Excel serial of the 1900 system
 */
export async function endRows(kept: KeptOverrides, customerId: string, day: number): Promise<void> {
  const { table, rows, at, endedOnColumn } = kept;
  const { sheetId } = table;
  const ended = at.filter((_, index) => rows[index]!.customerId === customerId);
  const { format } = recordColumns.overrides.endedOn;
  const held = mustHold.flatMap((key) => columnCells('overrides', key, table) ?? []);
  const asked = ended.flatMap((row) =>
    held.map(({ column, cells }) => ({ sheetId, row, column, before: [[cells[row - table.row - 1]!]] })),
  );
  const days = ended.map((row) => ({
    sheetId,
    row,
    column: endedOnColumn!,
    rows: [[day - (table.is1904 ? daysTo1904 : 0)]],
    before: [[null]],
    ...(format ? { format } : {}),
  }));
  await changeCells([...asked, ...days]);
}
