import type { Override } from '../../core/history/Override';
import type { Words } from '../../locales/Words';
import type { SheetSpec } from '../SheetSpec';
import { recordSheet } from './recordSheet';
import { overrideRows } from './overrideRows';

/** A new sheet that keeps the tiers set by hand, one row each; `is1904` as in `overrideRows`. */
export function overridesSheet(overrides: readonly Override[], words: Words, is1904 = false): SheetSpec {
  return recordSheet('overrides', (headers) => overrideRows(overrides, headers, is1904), words);
}
