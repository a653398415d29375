import type { IndicatorKind } from '../core/intake/Mapping';

/**
 * The number format of an indicator's column: percent for shares given as ratios, whole numbers where all are whole.
 * @example valueFormat('scale', [1200, 30.5]) // "#,##0.00"
 */
export function valueFormat(kind: IndicatorKind, values: readonly number[]): string {
  if (kind === 'brandShare' && values.every((value) => Math.abs(value) <= 1)) return '0.0%';
  return values.every((value) => Number.isInteger(value)) ? '#,##0' : '#,##0.00';
}
