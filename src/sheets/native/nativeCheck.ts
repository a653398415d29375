import type { Words } from '../../locales/Words';
import type { NativeGrid } from './nativeGrid';

/** In the order of the numbers that `nativeFault` gives, from 1. */
const faults = ['part', 'limit', 'weight', 'decision'] as const;

/** The formula that says below the inputs of the limits block "OK", or what is wrong with them while tiers stay blank. */
export function nativeCheck(grid: NativeGrid, words: Words): string {
  const fault = grid.cell('fault', 0);
  const text = faults.reduceRight(
    (rest, kind, index) => `IF(${fault}=${index + 1},"${words(`sheet.native.fault.${kind}`)}",${rest})`,
    `"${words('sheet.check.ok')}"`,
  );
  return `=${text}`;
}
