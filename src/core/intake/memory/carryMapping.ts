import type { Cells } from '../cells/Cells';
import { groupIndicator } from '../guess/groupIndicator';
import type { MappingGuess } from '../guess/MappingGuess';
import type { MappedIndicator, Mapping, PeriodIndicator } from '../Mapping';
import { mappedColumns } from '../mappedColumns';
import { headerPlaces } from './headerPlaces';
import { translateMapping } from './translateMapping';

/** A mapping that a result was made with, and what told its columns. */
export interface EarlierMapping {
  readonly mapping: Mapping;
  /** The header of each mapped column, by 0-based sheet column. */
  readonly headers: Readonly<Record<number, string>>;
  /** 0-based sheet column in which the list began. */
  readonly firstColumn: number;
}

/**
 * The mapping of an earlier reading of this very list, for where its columns stand now. They are where they were as long as every
 * mapped one has its header there, which also serves lists without headers or with two of a name; else each is looked for by a header that is
 * there once. The days of periods stay as they were, and periods that have come after them since are read as well.
 * @param head as `headOf` gives it
 * @param guess of the head's columns
 * @returns the mapping, or the header of the first column that cannot be found
 */
export function carryMapping(
  { mapping, headers, firstColumn }: EarlierMapping,
  head: Cells,
  guess: MappingGuess,
): { readonly mapping: Mapping } | { readonly missing: string } {
  const columns = mappedColumns(mapping);
  const headerOf = (column: number) => (headers[column] ?? '').trim();
  const present = new Map(head.columns.map(({ sheetColumn, header }) => [sheetColumn, header.trim()]));
  const shift = (head.columns[0]?.sheetColumn ?? firstColumn) - firstColumn;
  const isWhereItWas = columns.every((column) => present.get(column + shift) === headerOf(column));
  const places = headerPlaces(head);
  const placeOf = (column: number) => (isWhereItWas ? column + shift : (places.get(headerOf(column)) ?? -1));
  const now = new Map(columns.map((column) => [column, placeOf(column)]));
  const missing = columns.find((column, index) => {
    const place = now.get(column)!;
    return place < 0 || columns.slice(0, index).some((other) => now.get(other) === place);
  });
  if (missing !== undefined) return { missing: headerOf(missing) };
  const moved = translateMapping(mapping, now, guess, (periods, at) => grownPeriods(periods, at, guess));
  return { mapping: moved! };
}

/** The same periods where they stand now, with those that the list has got after them. */
function grownPeriods(
  { kind, periods, assumedYear }: PeriodIndicator,
  at: (column: number) => number,
  { periodGroups }: MappingGuess,
): MappedIndicator {
  const moved = periods.map((period) => ({ ...period, column: at(period.column) }));
  const end = moved.at(-1)!.last;
  const group = periodGroups.find((each) => {
    const [known, others] = [each.periods.slice(0, moved.length), each.periods.slice(moved.length)];
    const isSame = moved.every(({ column, first, last }, index) => {
      const one = known[index];
      return one?.column === column && one.first === first && one.last === last;
    });
    return isSame && others.every(({ first }) => first > end);
  });
  if (group) return groupIndicator(kind, group);
  return { kind, periods: moved, ...(assumedYear === undefined ? {} : { assumedYear }) };
}
