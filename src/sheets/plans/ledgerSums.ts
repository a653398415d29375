import { daysTo1904 } from '../../core/intake/calendar/readDay';
import type { Cells, RawCell } from '../../core/intake/cells/Cells';
import { isErrorText } from '../../core/intake/cells/isErrorText';
import { monthStarts } from '../../core/plan/monthStarts';

/** Where a ledger's columns stand, as 0-based sheet columns. */
export interface LedgerPlaces {
  readonly ids: number;
  readonly days: number;
  readonly amounts: readonly number[];
}

/** What the formulas of `ledgerActual` will show. */
export interface LedgerSums {
  /** 1 for the months of the year that are not blank (12). */
  readonly known: Uint8Array;
  /** By the id as it stands in the cells: the sums of the months, one list of 12 an amount. */
  readonly sums: ReadonlyMap<string, readonly Float64Array[]>;
}

/**
 * What Excel's formulas make of the cells as they are, all rows of them: text is no number, hidden rows count, ids differ by every letter.
 * undefined where an error value would make every formula one. Compared with what `core/intake` read, it says whether actuals may
 * be formulas.
 */
export function ledgerSums(cells: Cells, places: LedgerPlaces, year: number): LedgerSums | undefined {
  const columnAt = (place: number) => cells.columns.find(({ sheetColumn }) => sheetColumn === place)?.cells;
  const [ids, days] = [columnAt(places.ids), columnAt(places.days)];
  const amounts = places.amounts.flatMap((place) => [columnAt(place) ?? []]);
  const starts = monthStarts(year, 1);
  if (!ids || !days || !starts || [ids, days, ...amounts].some(holdsError)) return undefined;
  const monthAt = monthsOf(starts);
  const offset = cells.is1904 ? daysTo1904 : 0;
  const sums = new Map<string, Float64Array[]>();
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < days.length; row++) {
    const cell = days[row]!;
    if (typeof cell !== 'number') continue;
    const day = cell + offset;
    if (day < first) first = day;
    if (day > last) last = day;
    const month = monthAt(day);
    if (month === undefined) continue;
    const id = formulaText(ids[row] ?? null);
    let own = sums.get(id);
    if (!own) sums.set(id, (own = amounts.map(() => new Float64Array(12))));
    for (let index = 0; index < amounts.length; index++) {
      const amount = amounts[index]![row];
      if (typeof amount === 'number') own[index]![month]! += amount;
    }
  }
  const known = Uint8Array.from({ length: 12 }, (_, month) =>
    last >= starts[month]! && first < starts[month + 1]! ? 1 : 0,
  );
  return { known, sums };
}

function holdsError(column: readonly RawCell[]): boolean {
  return column.some((cell) => typeof cell === 'string' && isErrorText(cell));
}

/** What EXACT takes a cell for: it keeps 15 digits of a number. */
function formulaText(cell: RawCell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell === null ? '' : String(Number(cell.toPrecision(15)));
}

/** Looked up day by day. */
function monthsOf(starts: readonly number[]): (day: number) => number | undefined {
  const [start, end] = [starts[0]!, starts[12]!];
  const months = new Uint8Array(end - start);
  for (let month = 1; month < 12; month++) months.fill(month, starts[month]! - start);
  return (day) => (day >= start && day < end ? months[Math.floor(day) - start] : undefined);
}
