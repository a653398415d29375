import type { SheetSpec } from '../sheets/SheetSpec';
import { checkSpec } from './checkSpec';
import { dressSheet } from './dressSheet';
import { freeName } from './freeName';
import type { NewSheets } from './NewSheets';
import { planSheets } from './planSheets';
import { removeNewSheets } from './removeNewSheets';
import { textInput } from './textInput';
import { writeBlocks, type SheetBlock } from './writeBlocks';
import { writeExcel, type Writing } from './writeExcel';

/**
 * Draws whole new sheets and shows the first that is not hidden; cells that exist are never touched. Names that are taken get a
 * number, the same for all, and only then are the specs made, for formulas may refer from one sheet to another. All or nothing:
 * when anything fails the new sheets are removed and the failure thrown; when even that fails, `details.leftover` names the
 * sheets to delete by hand. Three round trips, one more for each 1.5 MB of cells beyond the first.
 * Fails with `protectedWorkbook`, `tooLarge`, `offline`, ...
 * @param names wanted, one a sheet
 * @param build the specs for the final names, in their order
 */
export function drawSheets(
  names: readonly string[],
  build: (names: readonly string[]) => readonly SheetSpec[],
): Promise<{ sheetNames: readonly string[] }> {
  return writeExcel(() => drawing(names, build), { sheet: names[0]! });
}

function drawing(
  wanted: readonly string[],
  build: (names: readonly string[]) => readonly SheetSpec[],
): Writing<{ sheetNames: readonly string[] }> {
  let plan: NewSheets | undefined;
  let sheetIds: readonly string[] = [];
  return {
    batch: async (context) => {
      const planned = await planSheets(context, wanted);
      const { names } = planned;
      const specs = build(names);
      specs.forEach((spec, index) => checkSpec(spec, names[index]!));
      plan = planned;
      const sheets = names.map((name) => context.workbook.worksheets.add(name));
      for (const sheet of sheets) sheet.load('id');
      await context.sync();
      sheetIds = sheets.map(({ id }) => id);
      await writeBlocks(
        context,
        specs.flatMap((spec, index) => blocksOf(spec, sheets[index]!)),
      );
      const tableNames = [...planned.takenTableNames];
      specs.forEach((spec, index) => dressSheet(sheets[index]!, spec, namesFor(spec, tableNames)));
      const shown = specs.findIndex(({ isHidden }) => !isHidden);
      sheets[shown]?.activate();
      await context.sync();
      return { sheetNames: names };
    },
    undo: async () => (plan ? removeNewSheets(plan, sheetIds) : undefined),
  };
}

function blocksOf({ blocks }: SheetSpec, sheet: Excel.Worksheet): SheetBlock[] {
  return blocks.map(({ row, column, cells }) => ({
    sheet,
    row,
    column,
    rows: cells.map((line) => line.map(textInput)),
  }));
}

/** The names of a sheet's tables; they are taken from then on. */
function namesFor({ tables }: SheetSpec, taken: string[]): readonly string[] {
  return tables.map(({ name: wanted }) => {
    const name = freeName(wanted, taken, (base, copy) => `${base}_${copy}`);
    taken.push(name);
    return name;
  });
}
