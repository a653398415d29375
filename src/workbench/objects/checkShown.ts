import { WireError } from '../bridge/WireError';
import type { EngineSheet } from '../engine/Engine';

/** Nothing on a hidden sheet can be shown or selected. */
export function checkShown(sheet: EngineSheet, location: string): void {
  if (!sheet.visible) throw new WireError('InvalidOperation', 'A hidden sheet cannot be activated.', location);
}
