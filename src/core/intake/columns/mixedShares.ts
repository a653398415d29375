import type { NumberColumn } from './readNumberColumn';

/** A share a little above 1 is a customer who sold more than he bought; from here on it can only be per cent. */
const surelyPercent = 1.5;

/**
 * Rows (by column) with a share above 1, when some are surely per cent and others surely are not; else none. 0 and shares
 * below 0 tell nothing.
 */
export function mixedShares(parts: readonly NumberColumn[]): readonly (readonly number[])[] {
  let percents = 0;
  let ratios = 0;
  for (const { values } of parts) {
    for (let row = 0; row < values.length; row++) {
      const value = values[row]!;
      if (value > surelyPercent) percents++;
      else if (value > 0 && value <= 1) ratios++;
    }
  }
  if (percents === 0 || ratios === 0) return parts.map(() => []);
  return parts.map(({ values }) => {
    const rows: number[] = [];
    for (let row = 0; row < values.length; row++) if (values[row]! > 1) rows.push(row);
    return rows;
  });
}
