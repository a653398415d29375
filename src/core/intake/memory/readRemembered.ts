import { isLayout } from './isLayout';
import { isMapping } from './isMapping';
import { isObject } from './isObject';
import { isTreatments } from './isTreatments';
import { mappedColumns } from '../mappedColumns';
import { mostRemembered } from './mostRemembered';
import type { RememberedMapping } from './RememberedMapping';
import { seenHeaders } from './seenHeaders';

/**
 * The well-formed choices among what a workbook's settings hold, as many as are ever kept: anybody may have written there, so
 * nothing is taken on trust, and nothing but what belongs to a choice. Anything but a list holds none.
 * @example readRemembered('junk') // []
 */
export function readRemembered(value: unknown): readonly RememberedMapping[] {
  return Array.isArray(value) ? value.slice(0, mostRemembered).flatMap((each) => choiceOf(each) ?? []) : [];
}

function choiceOf(value: unknown): RememberedMapping | undefined {
  if (!isObject(value)) return undefined;
  const { sheetName, layout, headers, seen, mapping, treatments } = value;
  if (typeof sheetName !== 'string' || !isLayout(layout) || !isMapping(mapping) || !isTreatments(treatments))
    return undefined;
  if (!Array.isArray(seen) || !seen.every((header) => typeof header === 'string') || !isObject(headers))
    return undefined;
  const named: Record<number, string> = {};
  for (const column of mappedColumns(mapping)) {
    const header = Object.hasOwn(headers, column) ? headers[column] : undefined;
    if (typeof header !== 'string') return undefined;
    named[column] = header;
  }
  const { titleRows, headerRows } = layout;
  return { sheetName, layout: { titleRows, headerRows }, headers: named, seen: seenHeaders(seen), mapping, treatments };
}
