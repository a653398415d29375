import type { RawColumn } from '../cells/Cells';
import { columnContent, type ColumnContent } from './columnContent';
import { headerText } from '../words/headerText';

/** A column as the guess sees it: its header ready for matching, and what its first cells look like. */
export interface HeadColumn {
  readonly column: RawColumn;
  readonly header: string;
  readonly content: ColumnContent;
}

export function headColumn(column: RawColumn): HeadColumn {
  return { column, header: headerText(column.header), content: columnContent(column) };
}
