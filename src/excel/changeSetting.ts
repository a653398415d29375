import { askSetting } from './askSetting';
import { runExcel } from './runExcel';

/**
 * Puts into the workbook's settings, as JSON, what `change` makes of what they hold under the key: another pane may have changed it
 * since it was read. Two round trips, one where nothing is new. Fails where the workbook cannot be changed.
 */
export function changeSetting(key: string, change: (held: unknown) => unknown): Promise<void> {
  return runExcel(async (context) => {
    const answer = askSetting(context, key);
    await context.sync();
    const held = answer();
    const value = JSON.stringify(change(held));
    if (value === JSON.stringify(held)) return;
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}
