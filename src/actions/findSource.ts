import type { Recipe } from '../core/history/Recipe';
import { carryMapping } from '../core/intake/memory/carryMapping';
import { mappedColumns } from '../core/intake/mappedColumns';
import type { Mapping } from '../core/intake/Mapping';
import { HostError } from '../excel/HostError';
import { readSource } from '../excel/readSource';
import { rangeAddress, type Rectangle } from '../sheets/rangeAddress';
import type { ChosenRange } from './ChosenRange';
import { layOut } from './layOut';

/** As many columns may have come before a plain list since. */
const widening = 20;

interface Found {
  readonly chosen: ChosenRange;
  readonly mapping: Mapping;
}

/**
 * The source of a result as it is now, with rows that were added since, and the mapping for where its columns stand. A table or a named range
 * moves by itself; a plain list whose headers are no longer at its address is looked for in the columns around it. Fails with
 * `sheetGone`, `emptySelection`, and `sourceChanged` with the header that is not to be found.
 * @param place where the source stood: header rows and data
 * @param today Excel serial of the 1900 system
 */
export async function findSource(recipe: Recipe, place: Rectangle, today: number): Promise<Found> {
  const here = await lookAt(recipe, place, today);
  if ('chosen' in here) return here;
  if (!here.isByAddress) throw missing(recipe, here.missing);
  const around = { ...place, column: 0, columns: place.column + place.columns + widening };
  const near = await lookAt(recipe, around, today);
  if (!('chosen' in near)) throw missing(recipe, here.missing);
  const [before, now] = [mappedColumns(recipe.mapping), mappedColumns(near.mapping)];
  const column = Math.max(0, place.column + now[0]! - before[0]!);
  const end = place.column + place.columns + now.at(-1)! - before.at(-1)!;
  const there = await lookAt(recipe, { ...place, column, columns: end - column }, today);
  if (!('chosen' in there)) throw missing(recipe, there.missing);
  return there;
}

async function lookAt(
  recipe: Recipe,
  place: Rectangle,
  today: number,
): Promise<Found | { readonly missing: string; readonly isByAddress: boolean }> {
  const { sheetName, tableName, rangeName, isPart, rowBlocks, layout, mapping, headers } = recipe;
  const named = {
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
      carried: carryMapping({ mapping, headers, firstColumn: place.column }, chosen.head, chosen.guess),
    };
  };
  // The address begins below the titles; a name may have been given to the list with them.
  const below = tryWith(0);
  const hasTitles = 'missing' in below.carried && selection.rangeName !== undefined && layout.titleRows > 0;
  const { chosen, carried } = hasTitles ? tryWith(layout.titleRows) : below;
  if ('mapping' in carried) return { chosen, mapping: carried.mapping };
  return { ...carried, isByAddress: selection.tableName === undefined && selection.rangeName === undefined };
}

function missing({ sheetName, address }: Recipe, header: string): HostError {
  const named = header === '' ? {} : { context: 'header', column: header };
  return new HostError('sourceChanged', false, { sheet: sheetName, address, ...named });
}
