import type { Recipe } from '../core/history/Recipe';
import { carryMapping } from '../core/intake/memory/carryMapping';
import { mappedColumns } from '../core/intake/mappedColumns';
import type { Mapping } from '../core/intake/Mapping';
import { HostError } from '../excel/HostError';
import { readSource } from '../excel/readSource';
import { sheetSize } from '../excel/sheetSize';
import { rangeAddress, type Rectangle } from '../sheets/rangeAddress';
import type { ChosenRange } from './ChosenRange';
import { layOut } from './layOut';
import { outcomeOf } from './outcomeOf';

/** So many rows may have come above a plain list, or gone. */
const shifting = 20;

/** So many columns may have come before or after a plain list since. */
const widening = 20;

interface Found {
  readonly chosen: ChosenRange;
  readonly mapping: Mapping;
}

/** `found` is missing where a header is: the first one that is. */
interface Look {
  readonly found?: Found;
  readonly missing: string;
  /** True where neither a table nor a name tells how far the list reaches now. */
  readonly isByAddress: boolean;
}

/**
 * The source of a result as it is now, with rows and periods that were added since, and the mapping for where its columns stand. A table or a
 * named range moves and grows by itself; around the address of a plain list is looked for columns that moved or came to it, and for its
 * headers where rows came above it or went. Fails with
 * `sheetGone`, `emptySelection`, and `sourceChanged` with the header that is not to be found.
 * @param place where the source stood: header rows and data
 * @param today Excel serial of the 1900 system
 */
export async function findSource(recipe: Recipe, place: Rectangle, today: number): Promise<Found> {
  try {
    return await findAt(recipe, place, today);
  } catch (error) {
    const isLost = error instanceof HostError && (error.code === 'sourceChanged' || error.code === 'emptySelection');
    const row = isLost ? await findHeaderRow(recipe, place, today) : undefined;
    if (row === undefined || row === place.row) throw error;
    const down = row - place.row;
    const blocks = recipe.rowBlocks?.map((block) => ({ ...block, row: block.row + down }));
    return findAt({ ...recipe, ...(blocks ? { rowBlocks: blocks } : {}) }, { ...place, row }, today);
  }
}

async function findAt(recipe: Recipe, place: Rectangle, today: number): Promise<Found> {
  const look = (at: Rectangle) => lookAt(recipe, at, place.column, today);
  const here = await look(place);
  const mayGrow = recipe.mapping.indicators.some((indicator) => 'periods' in indicator);
  const isCertain = !here.isByAddress || (here.found !== undefined && !mayGrow);
  const near = isCertain ? here : await look({ ...place, ...columnsAround(place) });
  if (isCertain || !near.found) {
    if (here.found) return here.found;
    throw missing(recipe, here.missing);
  }
  const [before, now] = [mappedColumns(recipe.mapping), mappedColumns(near.found.mapping)];
  const column = Math.max(0, place.column + now[0]! - before[0]!);
  const columns = place.column + place.columns + now.at(-1)! - before.at(-1)! - column;
  if (here.found && column === place.column && columns === place.columns) return here.found;
  const there = await look({ ...place, column, columns });
  if (there.found) return there.found;
  throw missing(recipe, there.missing);
}

function columnsAround({ column, columns }: Rectangle): Pick<Rectangle, 'column' | 'columns'> {
  const first = Math.max(0, column - widening);
  return { column: first, columns: column + columns + widening - first };
}

/** The row of a plain list's headers nearest to where they were; undefined where they are not near. */
async function findHeaderRow(recipe: Recipe, place: Rectangle, today: number): Promise<number | undefined> {
  const { sheetName, sheetId, tableName, rangeName, layout, mapping, headers } = recipe;
  const { headerRows } = layout;
  if (tableName !== undefined || rangeName !== undefined || headerRows === 0) return undefined;
  const row = Math.max(0, place.row - shifting);
  const rows = Math.min(place.row + shifting + headerRows + 1, sheetSize.rows) - row;
  const address = rangeAddress({ row, rows, ...columnsAround(place) });
  const isById = sheetId === undefined ? {} : { sheetId };
  const found = await outcomeOf(() => readSource({ sheetName, ...isById, address, isPart: true }));
  if (!found.ok) return undefined;
  const selection = found.value;
  const near: number[] = [];
  for (let titleRows = 0; titleRows + headerRows < selection.place.rows; titleRows++) {
    const { head, guess } = layOut(selection, { titleRows, headerRows }, [], today);
    const carried = carryMapping({ mapping, headers, firstColumn: place.column }, head, guess);
    if ('mapping' in carried) near.push(selection.place.row + titleRows);
  }
  return near.sort((one, other) => Math.abs(one - place.row) - Math.abs(other - place.row))[0];
}

/** @param firstColumn where the list began when its mapping was made */
async function lookAt(recipe: Recipe, place: Rectangle, firstColumn: number, today: number): Promise<Look> {
  const { sheetName, sheetId, tableName, rangeName, isPart, rowBlocks, layout, mapping, headers } = recipe;
  const named = {
    ...(sheetId === undefined ? {} : { sheetId }),
    ...(tableName === undefined ? {} : { tableName }),
    ...(rangeName === undefined ? {} : { rangeName }),
  };
  const source = { sheetName, address: rangeAddress(place), ...named, ...(isPart ? { isPart } : {}) };
  const found = await readSource(source);
  const down = found.place.row - place.row;
  const blocks = rowBlocks?.map(({ row, rows }) => ({ row: row + down, rows }));
  const selection = { ...found, ...(blocks ? { rowBlocks: blocks } : {}) };
  const tryWith = (titleRows: number) => {
    const chosen = layOut(selection, { titleRows, headerRows: layout.headerRows }, [], today);
    return {
      chosen,
      carried: carryMapping({ mapping, headers, firstColumn }, chosen.head, chosen.guess),
    };
  };
  // The address begins below the titles; a name may have been given to the list with them.
  const below = tryWith(0);
  const hasTitles = 'missing' in below.carried && selection.rangeName !== undefined && layout.titleRows > 0;
  const { chosen, carried } = hasTitles ? tryWith(layout.titleRows) : below;
  const isByAddress = selection.tableName === undefined && selection.rangeName === undefined;
  return 'mapping' in carried
    ? { found: { chosen, mapping: carried.mapping }, missing: '', isByAddress }
    : { missing: carried.missing, isByAddress };
}

function missing({ sheetName, address }: Recipe, header: string): HostError {
  const named = header === '' ? {} : { context: 'header', column: header };
  return new HostError('sourceChanged', false, { sheet: sheetName, address, ...named });
}
