import type { RecordDamage } from '../core/history/WorkbookRecords';
import { HostError } from '../excel/HostError';

/** The failure of an action that needs a record which cannot be read for certain. */
export function refuseDamage({ sheetName, kind, ...details }: RecordDamage): HostError {
  const texts = Object.fromEntries(Object.entries(details).map(([key, detail]) => [key, String(detail)]));
  return new HostError('damagedRecord', false, { sheet: sheetName, context: kind, ...texts });
}
