import type { WorkbookRecords } from '../core/history/WorkbookRecords';
import type { SheetTable } from '../excel/readSheetTable';
import type { ReadOverrides } from '../sheets/records/readOverrides';
import { readKept } from './readKept';
import { refuseDamage } from './refuseDamage';

/** The tiers set by hand as they stand on their sheet. */
export interface KeptOverrides extends ReadOverrides {
  readonly table: SheetTable;
}

/**
 * What is about to be changed: the records, and where the tiers set by hand stand; undefined without such a sheet. A record that cannot be
 * read for certain is not written to; a few rows that cannot be read do not keep others from being written.
 */
export async function overridesNow(): Promise<{
  readonly records: WorkbookRecords;
  readonly kept: KeptOverrides | undefined;
}> {
  const { records, overrides } = await readKept({});
  if (overrides?.damage && overrides.damage.kind !== 'badRows') throw refuseDamage(overrides.damage);
  return { records, kept: overrides?.table ? overrides : undefined };
}
