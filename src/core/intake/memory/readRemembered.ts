import { isMapping } from './isMapping';
import { isObject } from './isObject';
import { isTreatments } from './isTreatments';
import type { Layout } from '../layout/Layout';
import { mappedColumns } from '../mappedColumns';
import { mostRemembered } from './mostRemembered';
import type { RememberedMapping } from './RememberedMapping';
import { seenHeaders } from './seenHeaders';

const mostTitles = 1000;

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

function isLayout(value: unknown): value is Layout {
  if (!isObject(value)) return false;
  const { titleRows, headerRows } = value;
  const areTitles = Number.isInteger(titleRows) && (titleRows as number) >= 0 && (titleRows as number) <= mostTitles;
  return areTitles && [0, 1, 2].includes(headerRows as number);
}
