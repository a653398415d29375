import type { NewSheets } from './NewSheets';
import { takeBack } from './takeBack';

/**
 * Takes new sheets back: by their ids, or, when the answer to adding them was lost, by their names among sheets that were not there
 * before, and then only while they are blank: a colleague may have taken a name in that very moment. Gives the names of those that
 * may still be there; undefined when none is.
 * @param sheetIds of the sheets that are known to be added, in the order of the plan's names
 */
export async function removeNewSheets(plan: NewSheets, sheetIds: readonly string[]): Promise<string | undefined> {
  const isDone = await takeBack((context) => remove(context, plan, sheetIds));
  return isDone ? undefined : plan.names.join(', ');
}

async function remove(context: Excel.RequestContext, plan: NewSheets, sheetIds: readonly string[]): Promise<void> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name');
  const active = sheets.getActiveWorksheet();
  active.load('id');
  await context.sync();
  const { items } = sheets;
  const isKnown = sheetIds.length > 0;
  const added = items.filter(({ id, name }) =>
    isKnown ? sheetIds.includes(id) : plan.names.includes(name) && !plan.before.has(id),
  );
  const removed = isKnown ? added : await blankOnes(context, added);
  if (removed.length === 0) return;
  const isShown = removed.some(({ id }) => id === active.id);
  if (isShown && items.some(({ id }) => id === plan.activeBefore)) sheets.getItem(plan.activeBefore).activate();
  for (const sheet of removed) sheet.delete();
  await context.sync();
}

async function blankOnes(context: Excel.RequestContext, added: readonly Excel.Worksheet[]): Promise<Excel.Worksheet[]> {
  const used = added.map((sheet) => sheet.getUsedRangeOrNullObject(false));
  await context.sync();
  return added.filter((_, index) => used[index]!.isNullObject);
}
