import type { SheetSpec } from '../sheets/SheetSpec';
import { dressSheet } from './dressSheet';
import type { NewSheet } from './NewSheet';
import { planSheet } from './planSheet';
import { removeNewSheet } from './removeNewSheet';
import { runExcel } from './runExcel';
import { withLeftover } from './withLeftover';
import { writeBlocks } from './writeBlocks';

/**
 * Draws a whole new sheet and shows it; cells that exist are never touched. Names that are taken get a number. When
 * anything fails half-way the new sheet is removed and the failure thrown; when even that fails, `details.leftover` names
 * the sheet to delete by hand. Fails with `protectedWorkbook`, `tooLarge`, `offline`, ...
 */
export async function drawSheet(spec: SheetSpec): Promise<{ sheetName: string }> {
  let plan: NewSheet | undefined;
  let sheetId: string | undefined;
  try {
    return await runExcel(
      async (context) => {
        plan = await planSheet(context, spec);
        const sheet = context.workbook.worksheets.add(plan.name);
        sheet.load('id');
        await context.sync();
        sheetId = sheet.id;
        await writeBlocks(context, sheet, spec.blocks);
        dressSheet(sheet, spec, plan.tableNames);
        sheet.activate();
        await context.sync();
        return { sheetName: plan.name };
      },
      { sheet: spec.name },
    );
  } catch (error) {
    if (plan && !(await removeNewSheet(plan, sheetId))) throw withLeftover(error, plan.name);
    throw error;
  }
}
