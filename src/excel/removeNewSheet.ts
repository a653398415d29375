import { HostError } from './HostError';
import type { NewSheet } from './NewSheet';
import { runExcel } from './runExcel';

/**
 * Takes a new sheet back: by its id, or, when the answer to adding it was lost, by its name among sheets that were not there
 * before, and then only while it is blank: a colleague may have taken the name in that very moment. Gives false when it may
 * still be there. Tried twice: what made the drawing fail may well have passed.
 */
export async function removeNewSheet(plan: NewSheet, sheetId: string | undefined): Promise<boolean> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      await runExcel((context) => remove(context, plan, sheetId));
      return true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
  }
  return false;
}

async function remove(context: Excel.RequestContext, plan: NewSheet, sheetId: string | undefined): Promise<void> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name');
  await context.sync();
  const { items } = sheets;
  const added = items.find(({ id, name }) => (sheetId ? id === sheetId : name === plan.name && !plan.before.has(id)));
  if (!added || (sheetId === undefined && !(await isBlank(context, added)))) return;
  if (items.some(({ id }) => id === plan.activeBefore)) sheets.getItem(plan.activeBefore).activate();
  added.delete();
  await context.sync();
}

async function isBlank(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  const used = sheet.getUsedRangeOrNullObject(false);
  await context.sync();
  return used.isNullObject;
}
