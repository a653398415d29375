import type { SheetSpec } from '../sheets/SheetSpec';
import { checkSpec } from './checkSpec';
import { dressSheet } from './dressSheet';
import { nameCells } from './nameCells';
import type { NewSheets } from './NewSheets';
import { planSheets, type NamesWanted } from './planSheets';
import { removeNewSheets } from './removeNewSheets';
import { SheetAtWork } from './SheetAtWork';
import { TableNames } from './TableNames';
import { writeExcel, type Writing } from './writeExcel';
import { writeSheets } from './writeSheets';

/** The specs for the final names of the sheets, in their order; `freeTable` gives the final name of a table that formulas refer to. */
type BuildSheets = (names: readonly string[], freeTable: (wanted: string) => string) => readonly SheetSpec[];

/** The sheets that were drawn, in the order of their specs. */
export interface DrawnSheets {
  readonly sheetNames: readonly string[];
  readonly sheetIds: readonly string[];
}

/**
 * Draws whole new sheets and shows the first that is not hidden; cells that exist are never touched. Names that are taken get a
 * number, the same for all, and only then are the specs made, for formulas may refer from one sheet to another. All or nothing:
 * when anything fails the new sheets are removed and the failure thrown; when even that fails, `details.leftover` names the
 * sheets to delete by hand. Three round trips, one more for each 1.5 MB of cells beyond the first.
 * Fails with `protectedWorkbook`, `tooLarge`, `offline`, ...
 * @param names wanted, one a sheet, or what gives them from the names of all sheets there are
 * @param shows whether the first sheet is shown at once
 */
export function drawSheets(
  names: NamesWanted,
  build: BuildSheets,
  { shows = true }: { readonly shows?: boolean } = {},
): Promise<DrawnSheets> {
  const atWork = new SheetAtWork();
  if (typeof names !== 'function') atWork.isCalled(names[0]!);
  return writeExcel(() => drawing(names, build, shows, atWork), atWork.details);
}

function drawing(wanted: NamesWanted, build: BuildSheets, shows: boolean, atWork: SheetAtWork): Writing<DrawnSheets> {
  let plan: NewSheets | undefined;
  let sheetIds: readonly string[] = [];
  return {
    batch: async (context) => {
      const planned = await planSheets(context, wanted);
      const { names } = planned;
      if (typeof wanted === 'function') atWork.isCalled(names[0]!);
      const tables = new TableNames(planned.takenTableNames);
      const specs = build(names, (table) => tables.promise(table));
      specs.forEach((spec, index) => checkSpec(spec, names[index]!));
      plan = planned;
      const sheets = names.map((name) => context.workbook.worksheets.add(name));
      for (const sheet of sheets) sheet.load('id');
      await context.sync();
      sheetIds = sheets.map(({ id }) => id);
      specs.forEach((spec, index) => nameCells(sheets[index]!, spec, names[index]!));
      await writeSheets(
        context,
        specs.map((spec, index) => ({ sheet: sheets[index]!, spec })),
        tables,
      );
      specs.forEach((spec, index) => dressSheet(sheets[index]!, spec));
      const shown = specs.findIndex(({ isHidden }) => !isHidden);
      if (shows) sheets[shown]?.activate();
      await context.sync();
      return { sheetNames: names, sheetIds };
    },
    undo: async () => (plan ? removeNewSheets(plan, sheetIds) : undefined),
  };
}
