import type { Override } from '../../core/history/Override';
import type { Words } from '../../locales/Words';
import type { SheetSpec } from '../SheetSpec';
import { recordSheet } from './recordSheet';
import { overrideRows } from './overrideRows';

/** A new sheet that keeps the tiers set by hand, one row each. */
export function overridesSheet(overrides: readonly Override[], words: Words): SheetSpec {
  return recordSheet('overrides', (headers) => overrideRows(overrides, headers), words);
}
