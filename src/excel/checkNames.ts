import type { NameSpec } from '../sheets/SheetSpec';

const longestName = 255;

/** Throws where Excel would refuse the name of some cells: what looks like an address, or stands twice on a sheet. That is a bug. */
export function checkNames(names: readonly NameSpec[], sheet: string): void {
  const seen = new Set<string>();
  for (const { name } of names) {
    const key = name.toLowerCase();
    const isValid = name.length <= longestName && /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name);
    const isAddress = /^[a-z]{1,3}\d+$/.test(key) || /^r\d*(c\d*)?$|^c\d*$/.test(key);
    if (!isValid || isAddress) throw new Error(`“${name}” cannot be a name on “${sheet}”.`);
    if (seen.has(key)) throw new Error(`“${name}” stands twice on “${sheet}”.`);
    seen.add(key);
  }
}
