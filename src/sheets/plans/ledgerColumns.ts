import { cellAddress, columnLetters } from '../../core/intake/cells/cellAddress';
import { sheetReference } from '../sheetReference';
import type { LedgerColumns } from './PlanSheetInput';
import type { LedgerPlaces } from './ledgerSums';

/** Where the source of a judgement stands. */
export interface LedgerSource {
  readonly sheetName: string;
  /** First row of data and how many there are, 0-based. */
  readonly firstRow: number;
  readonly rows: number;
  /** Set where the rows are those of a native table, all of them. */
  readonly tableName?: string;
  /** Header texts by sheet column. */
  readonly headers: Readonly<Record<number, string>>;
  /** Rows that are added below belong to the source. */
  readonly grows: boolean;
}

/** Headers that need no escape between brackets. */
const plainHeader = /^[\p{L}\p{N}_]+(?: [\p{L}\p{N}_]+)*$/u;

/**
 * The columns of the source as formulas of other sheets refer to them: by the table's columns where it is one and all headers are
 * plain and their own; else by addresses, which end at the last day of the day column where the source grows.
 * @param measures what the amounts of `places` are
 */
export function ledgerColumns(
  { sheetName, firstRow, rows, tableName, headers, grows }: LedgerSource,
  places: LedgerPlaces,
  measures: readonly ('payments' | 'grossProfit')[],
): LedgerColumns {
  const all = [places.ids, places.days, ...places.amounts];
  const texts = Object.values(headers).map((header) => header.toLowerCase());
  const isOwn = (header: string) => texts.filter((other) => other === header.toLowerCase()).length === 1;
  const isTable =
    tableName !== undefined && all.every((place) => plainHeader.test(headers[place] ?? '') && isOwn(headers[place]!));
  const sheet = sheetReference(sheetName);
  const fixed = (row: number, column: number) => cellAddress(row, column).replace(/([A-Z]+)/, '$$$1$$');
  const whole = (column: number) => `${sheet}$${columnLetters(column)}:$${columnLetters(column)}`;
  const columnOf = (place: number): string => {
    if (isTable) return `${tableName}[${headers[place]!}]`;
    const start = `${sheet}${fixed(firstRow, place)}`;
    if (!grows) return `${start}:${fixed(firstRow + rows - 1, place)}`;
    return `${start}:INDEX(${whole(place)},plan_ledgerEnd)`;
  };
  const amounts = Object.fromEntries(measures.map((measure, index) => [measure, columnOf(places.amounts[index]!)]));
  const end = isTable || !grows ? {} : { end: `IFERROR(MATCH(9.99E+307,${whole(places.days)}),"")` };
  return { ids: columnOf(places.ids), days: columnOf(places.days), ...amounts, ...end };
}
