import type { Layout } from '../core/intake/layout/Layout';
import type { Rectangle } from '../sheets/rangeAddress';
import type { TablePlace } from './tableExtent';

/**
 * The layout of a place where Excel itself knows it: when a table covers its columns and reaches from its header to the end of the
 * place, so that only titles stand above. undefined where the rows have to tell.
 */
export function tableLayout(place: Rectangle, table: TablePlace | undefined): Layout | undefined {
  if (!table) return undefined;
  const { place: whole, headerRows } = table;
  const titleRows = whole.row - place.row;
  const covers =
    titleRows >= 0 &&
    whole.row < place.row + place.rows &&
    whole.row + whole.rows >= place.row + place.rows &&
    whole.column <= place.column &&
    whole.column + whole.columns >= place.column + place.columns;
  return covers ? { titleRows, headerRows } : undefined;
}
