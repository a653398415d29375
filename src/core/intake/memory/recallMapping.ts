import type { Cells } from '../cells/Cells';
import type { Layout } from '../layout/Layout';
import type { MappedIndicator, Mapping, PeriodIndicator } from '../Mapping';
import { mappedColumns } from '../mappedColumns';
import type { RememberedMapping } from './RememberedMapping';
import { splitPeriod } from '../calendar/splitPeriod';
import type { Treatments } from '../Treatments';

/**
 * What was chosen the last time for columns of these headers, translated to where the columns stand now. The latest choice
 * counts of which every header is found again, once and only once, in as many header rows. A sheet with further columns of a
 * remembered label ("2025-07" beside the months up to June) is not the one that is remembered. What has to be asked is asked
 * again.
 * @param remembered the latest first
 * @param head as `headOf` gives it for `layout`
 */
export function recallMapping(
  remembered: readonly RememberedMapping[],
  head: Cells,
  layout: Layout,
): { readonly mapping: Mapping; readonly treatments: Treatments } | undefined {
  if (layout.headerRows === 0 || remembered.length === 0) return undefined;
  const places = placesOf(head);
  for (const each of remembered) {
    if (each.layout.headerRows !== layout.headerRows) continue;
    const moved = translated(each, places);
    if (moved === undefined) continue;
    return { mapping: moved, treatments: { ...each.treatments, hiddenRows: 'ask', currencies: 'ask', errors: 'ask' } };
  }
  return undefined;
}

/** The sheet column of each header; -1 where several columns share it. */
function placesOf(head: Cells): Map<string, number> {
  const places = new Map<string, number>();
  for (const { header, sheetColumn } of head.columns) {
    const text = header.trim();
    if (text !== '') places.set(text, places.has(text) ? -1 : sheetColumn);
  }
  return places;
}

function translated({ headers, mapping }: RememberedMapping, places: ReadonlyMap<string, number>): Mapping | undefined {
  const columns = mappedColumns(mapping);
  const now = new Map(columns.map((column) => [column, places.get((headers[column] ?? '').trim()) ?? -1]));
  const found = [...now.values()];
  if (found.some((column) => column < 0) || new Set(found).size < columns.length) return undefined;
  const at = (column: number) => now.get(column)!;
  const indicators: MappedIndicator[] = [];
  for (const indicator of mapping.indicators) {
    const moved = 'column' in indicator ? { ...indicator, column: at(indicator.column) } : movedPeriods(indicator);
    if (moved === undefined) return undefined;
    indicators.push(moved);
  }
  const { customer, name, date, currency, possibleId } = mapping;
  return {
    customer: at(customer),
    ...(name === undefined ? {} : { name: at(name) }),
    ...(date === undefined ? {} : { date: at(date) }),
    ...(currency === undefined ? {} : { currency: at(currency) }),
    ...(possibleId === undefined ? {} : { possibleId: at(possibleId) }),
    indicators,
  };

  /** undefined when the sheet has further periods of the same length. */
  function movedPeriods(indicator: PeriodIndicator): MappedIndicator | undefined {
    const periods = indicator.periods.map((period) => ({ ...period, column: at(period.column) }));
    const kinds = new Set(indicator.periods.map(({ column }) => labelAndLength(headers[column]!)?.join()));
    const labels = new Set(indicator.periods.map(({ column }) => labelAndLength(headers[column]!)?.[0]));
    const taken = new Set(periods.map(({ column }) => column));
    const others = [...places].flatMap(([header, column]) => {
      const parts = taken.has(column) ? undefined : labelAndLength(header);
      return parts !== undefined && labels.has(parts[0]) ? [{ column, isAlike: kinds.has(parts.join()) }] : [];
    });
    if (others.some(({ isAlike }) => isAlike)) return undefined;
    return { ...indicator, periods, ...(indicator.unused ? { unused: others.map(({ column }) => column) } : {}) };
  }
}

/** What a header says besides its period, and how long the period is. */
function labelAndLength(header: string): readonly [string, string] | undefined {
  const parts = splitPeriod(header);
  if (parts === undefined) return undefined;
  return [parts.rest, 'length' in parts.period ? parts.period.length : Object.keys(parts.period)[0]!];
}
