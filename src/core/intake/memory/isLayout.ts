import type { Layout } from '../layout/Layout';
import { isObject } from './isObject';

const mostTitles = 1000;

/**
 * Whether a value from outside says where headers stand.
 * @example isLayout({ titleRows: 2, headerRows: 1 }) // true
 */
export function isLayout(value: unknown): value is Layout {
  if (!isObject(value)) return false;
  const { titleRows, headerRows } = value;
  const areTitles = Number.isInteger(titleRows) && (titleRows as number) >= 0 && (titleRows as number) <= mostTitles;
  return areTitles && [0, 1, 2].includes(headerRows as number);
}
