import { cellAddress } from '../../../core/intake/cells/cellAddress';
import type { CellSpec } from '../../SheetSpec';

/** Where new rows of a list will stand. */
export interface ListPlace<Key extends string> {
  /** Place of each column among the headers, for the columns that are there. */
  readonly places: ReadonlyMap<Key, number>;
  readonly headers: readonly string[];
  /** 0-based, of the first new row and of the first header. */
  readonly row: number;
  readonly column: number;
}

/** The cells of a row by key; `at` gives the address of the same row's cell of a column. Blank where a key is absent. */
export type ListRowCells<Key extends string, Item> = (
  item: Item,
  at: (key: Key) => string,
) => Readonly<Partial<Record<Key, CellSpec>>>;

const gone = '#REF!';

/**
 * Rows of a list in the order in which its columns stand now; columns that somebody added stay blank, and so do formulas that would
 * need a column that somebody removed.
 */
export function listRows<Key extends string, Item>(
  { places, headers, row, column }: ListPlace<Key>,
  items: readonly Item[],
  cellsOf: ListRowCells<Key, Item>,
): CellSpec[][] {
  return items.map((item, index) => {
    const cells = cellsOf(item, (key) => {
      const place = places.get(key);
      return place === undefined ? gone : cellAddress(row + index, column + place);
    });
    const line = new Array<CellSpec>(headers.length).fill(null);
    for (const [key, place] of places) line[place] = whole(cells[key] ?? null);
    return line;
  });
}

function whole(cell: CellSpec): CellSpec {
  return typeof cell === 'object' && cell?.formula.includes(gone) ? null : cell;
}
