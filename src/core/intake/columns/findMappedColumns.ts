import type { Cells, RawColumn } from '../cells/Cells';
import { columnLetters } from '../cells/cellAddress';
import { cellText } from '../cells/cellText';
import type { Issue, IssueCode } from '../Issue';
import { issueSeverity } from '../issueSeverity';
import { lacksHeader } from './lacksHeader';
import type { IndicatorColumns, PartColumns } from './PartColumns';
import { indicatorColumns, type Mapping } from '../Mapping';

/**
 * The mapped columns among the cells, or the issue that leaves nothing to read: a customer or indicator column that is not
 * there, no header though there are headers, no rows. Any other column that is not there counts as not mapped. A date column
 * beside an indicator of one column a period is not used: the periods say when.
 */
export function findMappedColumns(cells: Cells, mapping: Mapping): PartColumns | Issue {
  const byPlace = new Map(cells.columns.map((column) => [column.sheetColumn, column]));
  const columnAt = (at: number | undefined) => (at === undefined ? undefined : byPlace.get(at));
  const customer = columnAt(mapping.customer);
  if (customer === undefined) return block('noCustomers', mapping.customer);
  const indicators: IndicatorColumns[] = [];
  for (const indicator of mapping.indicators) {
    const places = indicatorColumns(indicator);
    const missing = places.find((at) => !byPlace.has(at));
    if (missing !== undefined || places.length === 0) return block('noNumbers', missing);
    const { kind } = indicator;
    const columns = places.map((at) => byPlace.get(at)!);
    indicators.push('column' in indicator ? { kind, columns } : { ...indicator, columns });
  }
  if (indicators.length === 0) return block('noNumbers');
  const other = (at: number | undefined) => (at === mapping.customer ? undefined : columnAt(at));
  const name = other(mapping.name);
  const isWide = indicators.some(({ periods }) => periods);
  const found = {
    customer,
    name,
    date: isWide ? undefined : columnAt(mapping.date),
    currency: columnAt(mapping.currency),
    possibleId: name === undefined ? other(mapping.possibleId) : undefined,
    labels: (mapping.labels ?? []).flatMap((at) => columnAt(at) ?? []),
    indicators,
  };
  const { date } = found;
  const labels = name ? [customer, name] : [customer];
  const amounts = indicators.flatMap(({ columns }) => columns);
  const hasHeaders = cells.columns.some(({ header }) => header.trim() !== '');
  // The headers of a wide sheet were understood as periods: they are there.
  if (hasHeaders && !isWide && lacksHeader(labels, date, amounts)) return block('noHeader');
  return [...labels, ...(date ? [date] : []), ...amounts].some(holdsAnything) ? found : block('noRows');
}

function holdsAnything(column: RawColumn): boolean {
  return column.cells.some((cell) => cellText(cell) !== '');
}

function block(code: IssueCode, missing?: number): Issue {
  const column = missing === undefined || missing < 0 ? {} : { column: columnLetters(missing) };
  return { code, severity: issueSeverity[code], count: 1, ...column, examples: [] };
}
