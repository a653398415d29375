import { HostError } from './HostError';
import type { NewSheets } from './NewSheets';

const longestSheetName = 31;

/** The names wanted, or how they come from those of all sheets there are. */
export type NamesWanted = readonly string[] | ((taken: readonly string[]) => readonly string[]);

/**
 * Looks before anything is written: may sheets be added, and which names are free? Sheets that are drawn together get the same
 * number where one of their names is taken, so that they are seen to belong together. One round trip.
 */
export async function planSheets(context: Excel.RequestContext, names: NamesWanted): Promise<NewSheets> {
  const { workbook } = context;
  workbook.protection.load('protected');
  const sheets = workbook.worksheets;
  sheets.load('items/id,items/name');
  const tables = workbook.tables;
  tables.load('items/name');
  const { names: ranges } = workbook;
  ranges.load('items/name');
  const active = sheets.getActiveWorksheet();
  active.load('id');
  await context.sync();
  const { items: sheetItems } = sheets;
  const { items: tableItems } = tables;
  const { items: nameItems } = ranges;
  const taken = sheetItems.map(({ name }) => name);
  const wanted = typeof names === 'function' ? names(taken) : names;
  if (workbook.protection.protected) throw new HostError('protectedWorkbook', false, { sheet: wanted[0]! });
  return {
    before: new Set(sheetItems.map(({ id }) => id)),
    activeBefore: active.id,
    names: freeNames(wanted, taken),
    // Tables and the workbook's names share theirs.
    takenTableNames: [...tableItems, ...nameItems].map(({ name }) => name),
  };
}

function freeNames(wanted: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let names = wanted;
  for (let copy = 2; names.some((name) => used.has(name.toLowerCase())); copy++) {
    names = wanted.map((name) => numbered(name, copy));
  }
  return names;
}

function numbered(name: string, copy: number): string {
  const number = ` (${copy})`;
  return name.slice(0, longestSheetName - number.length) + number;
}
