import type { NameSpec } from '../sheets/SheetSpec';
import { readsAsAddress } from './readsAsAddress';

const longestName = 255;

/** Throws where Excel would refuse the name of some cells: what looks like an address, or stands twice on a sheet. That is a bug. */
export function checkNames(names: readonly NameSpec[], sheet: string): void {
  const seen = new Set<string>();
  for (const { name } of names) {
    const key = name.toLowerCase();
    const isValid = name.length <= longestName && /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name);
    if (!isValid || readsAsAddress(name)) throw new Error(`“${name}” cannot be a name on “${sheet}”.`);
    if (seen.has(key)) throw new Error(`“${name}” stands twice on “${sheet}”.`);
    seen.add(key);
  }
}
