import { askDateSystem } from './askDateSystem';
import { runExcel } from './runExcel';

/** Whether the workbook counts its days from 1904, for days that are to be written into it. One round trip. */
export function countsFrom1904(): Promise<boolean> {
  return runExcel(
    async (context) => {
      const is1904 = askDateSystem(context);
      await context.sync();
      return is1904();
    },
    { context: 'unnamed' },
  );
}
