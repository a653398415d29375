import { isMapping } from './isMapping';
import { isTreatments } from './isTreatments';
import { mappedColumns } from '../mappedColumns';
import type { RememberedMapping } from './RememberedMapping';

const mostTitles = 1000;

/**
 * The well-formed choices among what a workbook's settings hold: anybody may have written there, so nothing is taken on trust.
 * Anything but a list holds none.
 * @example isRememberedList('junk') // []
 */
export function isRememberedList(value: unknown): readonly RememberedMapping[] {
  return Array.isArray(value) ? value.filter(isRemembered) : [];
}

function isRemembered(value: unknown): value is RememberedMapping {
  if (typeof value !== 'object' || value === null) return false;
  const { layout, headers, mapping, treatments } = value as Readonly<Record<string, unknown>>;
  if (!isLayout(layout) || !isMapping(mapping) || !isTreatments(treatments)) return false;
  if (typeof headers !== 'object' || headers === null) return false;
  const names = headers as Readonly<Record<number, unknown>>;
  const areTexts = Object.values(names).every((name) => typeof name === 'string');
  return areTexts && mappedColumns(mapping).every((column) => Object.hasOwn(names, column));
}

function isLayout(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { titleRows, headerRows } = value as Readonly<Record<string, unknown>>;
  const areTitles = Number.isInteger(titleRows) && (titleRows as number) >= 0 && (titleRows as number) <= mostTitles;
  return areTitles && [0, 1, 2].includes(headerRows as number);
}
