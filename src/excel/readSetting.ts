import { askSetting } from './askSetting';
import { runExcel } from './runExcel';

/** What the workbook's settings hold under a key, or undefined. One round trip. */
export function readSetting(key: string): Promise<unknown> {
  return runExcel(async (context) => {
    const answer = askSetting(context, key);
    await context.sync();
    return answer();
  });
}
