import type { RawCell } from '../core/intake/cells/Cells';
import { HostError } from './HostError';
import { RoundTrips } from './RoundTrips';
import { runExcel } from './runExcel';

/** Cells that a name stands for; 0-based. */
export interface NamedCells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly RawCell[])[];
  /** The text of a formula, else the value. */
  readonly formulas: readonly (readonly RawCell[])[];
}

/** A sheet as it is called now, with the cells of its own names. */
export interface SheetNamed {
  readonly sheetName: string;
  /** By name; undefined for one that the sheet does not have, or that stands for no cells. */
  readonly cells: Readonly<Record<string, NamedCells | undefined>>;
}

/** Names stand for a cell or a few, a row of them at most; so many are counted for each, values and formulas. */
const cellsOfName = 50;

/**
 * The cells of names that sheets have for themselves, for any number of sheets; undefined for a sheet that is gone. Three round trips,
 * one more for each 2,000 names.
 */
export function readNamed(
  sheets: readonly { readonly sheetId: string; readonly names: readonly string[] }[],
): Promise<readonly (SheetNamed | undefined)[]> {
  return runExcel(
    async (context) => {
      const found = sheets.map(({ sheetId }) => context.workbook.worksheets.getItemOrNullObject(sheetId).load('name'));
      await context.sync();
      const items = sheets.map(({ names }, index) => {
        const sheet = found[index]!;
        return sheet.isNullObject ? [] : names.map((name) => sheet.names.getItemOrNullObject(name).load('type'));
      });
      await context.sync();
      const trips = new RoundTrips(context);
      const cells = sheets.map(() => ({}) as Record<string, NamedCells | undefined>);
      for (const [index, { names }] of sheets.entries()) {
        for (const [at, item] of items[index]!.entries()) {
          if (!item.isNullObject) await askName(trips, item, (named) => (cells[index]![names[at]!] = named));
        }
      }
      await trips.end();
      return found.map((sheet, index) =>
        sheet.isNullObject ? undefined : { sheetName: sheet.name, cells: cells[index]! },
      );
    },
    { context: 'unnamed' },
  );
}

async function askName(trips: RoundTrips, item: Excel.NamedItem, take: (named: NamedCells | undefined) => void) {
  await trips.ask(cellsOfName, () => {
    const range = item.getRangeOrNullObject().load('rowIndex,columnIndex,values,formulas');
    return () => {
      take(namedCells(range));
    };
  });
}

function namedCells(range: Excel.Range): NamedCells | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex: row, columnIndex: column } = range;
  // Excel gives null, not an error, for some answers that are too large; the library's types do not say so.
  const [values, formulas] = [range.values, range.formulas] as (RawCell[][] | null)[];
  if (!values || !formulas) throw new HostError('tooLarge', false);
  return { row, column, values, formulas };
}
