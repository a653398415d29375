import type { RawCell } from '../core/intake/cells/Cells';
import type { Rectangle } from '../sheets/rangeAddress';
import { blockLimits } from './blockLimits';
import { HostError } from './HostError';
import { RoundTrips } from './RoundTrips';
import { runExcel } from './runExcel';

/**
 * What the cells of some ranges show (rows x columns each), on any number of sheets; undefined for a range of a sheet that is gone. Two
 * round trips, one more for each 100,000 cells.
 */
export function readRanges(
  parts: readonly ({ readonly sheetId: string } & Rectangle)[],
): Promise<readonly (readonly (readonly RawCell[])[] | undefined)[]> {
  return runExcel(
    async (context) => {
      const ids = [...new Set(parts.map(({ sheetId }) => sheetId))];
      const sheets = new Map(ids.map((id) => [id, context.workbook.worksheets.getItemOrNullObject(id)]));
      await context.sync();
      const trips = new RoundTrips(context);
      const read: (RawCell[][] | undefined)[] = [];
      for (const { sheetId, ...place } of parts) {
        const sheet = sheets.get(sheetId)!;
        const rows: RawCell[][] | undefined = sheet.isNullObject ? undefined : [];
        read.push(rows);
        if (rows) await askRows(trips, sheet, place, rows);
      }
      await trips.end();
      return read;
    },
    { context: 'unnamed' },
  );
}

async function askRows(trips: RoundTrips, sheet: Excel.Worksheet, place: Rectangle, read: RawCell[][]): Promise<void> {
  const most = Math.max(1, Math.floor(blockLimits.cells / place.columns));
  for (let start = 0; start < place.rows; start += most) {
    const rows = Math.min(most, place.rows - start);
    await trips.ask(rows * place.columns, () => {
      const range = sheet.getRangeByIndexes(place.row + start, place.column, rows, place.columns).load('values');
      return () => {
        const values = range.values as RawCell[][] | null;
        if (values === null) throw new HostError('tooLarge', false);
        read.push(...values);
      };
    });
  }
}
