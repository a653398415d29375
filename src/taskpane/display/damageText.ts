import type { RecordDamage } from '../../core/history/WorkbookRecords';
import type { Words } from '../../locales/Words';
import type { NumberFormats } from './createNumberFormats';

/** What is wrong with a record of the workbook, that nothing was changed, and what to do. */
export function damageText(damage: RecordDamage, words: Words, numbers: NumberFormats): string {
  const { kind, sheetName, column = '', rows = 0, address = '', other = '', run = 0 } = damage;
  return words(`pane.workbook.damage.${kind}`, {
    sheet: sheetName,
    column,
    count: rows,
    rows: numbers.count(rows),
    address,
    other,
    run: String(run),
  });
}
