import type { Cells, RawColumn } from './Cells';
import { columnLetters } from './cellAddress';
import { cellText } from './cellText';
import type { Issue, IssueCode } from './Issue';
import { issueSeverity } from './issueSeverity';
import { lacksHeader } from './lacksHeader';
import type { IndicatorKind, Mapping } from './Mapping';

/** The columns of a mapping, each in its part. */
export interface MappedColumns {
  readonly customer: RawColumn;
  readonly name: RawColumn | undefined;
  readonly date: RawColumn | undefined;
  readonly indicators: readonly { readonly kind: IndicatorKind; readonly column: RawColumn }[];
}

/**
 * The mapped columns among the cells, or the issue that leaves nothing to read: a customer or indicator column that is not
 * there, no header, no rows. A name or date column that is not there counts as not mapped.
 */
export function findMappedColumns(cells: Cells, mapping: Mapping): MappedColumns | Issue {
  const columnAt = (at: number | undefined) => cells.columns.find((column) => column.sheetColumn === at);
  const customer = columnAt(mapping.customer);
  if (customer === undefined) return block('noCustomers', mapping.customer);
  const indicators: MappedColumns['indicators'][number][] = [];
  for (const { kind, column: at } of mapping.indicators) {
    const column = columnAt(at);
    if (column === undefined) return block('noNumbers', at);
    indicators.push({ kind, column });
  }
  if (indicators.length === 0) return block('noNumbers');
  const name = mapping.name === mapping.customer ? undefined : columnAt(mapping.name);
  const date = columnAt(mapping.date);
  const labels = name ? [customer, name] : [customer];
  const amounts = indicators.map(({ column }) => column);
  if (lacksHeader(labels, date, amounts)) return block('noHeader');
  const filled = [...labels, ...(date ? [date] : []), ...amounts].some(holdsAnything);
  return filled ? { customer, name, date, indicators } : block('noRows');
}

function holdsAnything(column: RawColumn): boolean {
  return column.cells.some((cell) => cellText(cell) !== '');
}

function block(code: IssueCode, missing?: number): Issue {
  const column = missing === undefined || missing < 0 ? {} : { column: columnLetters(missing) };
  return { code, severity: issueSeverity[code], count: 1, ...column, examples: [] };
}
