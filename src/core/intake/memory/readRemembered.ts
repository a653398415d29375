import { isMapping } from './isMapping';
import { isObject } from './isObject';
import { isTreatments } from './isTreatments';
import { mappedColumns } from '../mappedColumns';
import type { RememberedMapping } from './RememberedMapping';

const mostTitles = 1000;

/**
 * The well-formed choices among what a workbook's settings hold: anybody may have written there, so nothing is taken on trust.
 * Anything but a list holds none.
 * @example readRemembered('junk') // []
 */
export function readRemembered(value: unknown): readonly RememberedMapping[] {
  return Array.isArray(value) ? value.filter(isRemembered) : [];
}

function isRemembered(value: unknown): value is RememberedMapping {
  if (!isObject(value)) return false;
  const { layout, headers, mapping, treatments } = value;
  if (!isLayout(layout) || !isMapping(mapping) || !isTreatments(treatments)) return false;
  if (!isObject(headers)) return false;
  const areTexts = Object.values(headers).every((name) => typeof name === 'string');
  return areTexts && mappedColumns(mapping).every((column) => Object.hasOwn(headers, column));
}

function isLayout(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { titleRows, headerRows } = value;
  const areTitles = Number.isInteger(titleRows) && (titleRows as number) >= 0 && (titleRows as number) <= mostTitles;
  return areTitles && [0, 1, 2].includes(headerRows as number);
}
