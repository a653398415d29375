import type { Cells } from '../cells/Cells';
import { groupIndicator } from '../guess/groupIndicator';
import type { MappingGuess } from '../guess/MappingGuess';
import { hasNewPart } from './hasNewPart';
import { headerPlaces } from './headerPlaces';
import type { Layout } from '../layout/Layout';
import type { MappedIndicator, Mapping, PeriodIndicator } from '../Mapping';
import { mappedColumns } from '../mappedColumns';
import type { RememberedMapping } from './RememberedMapping';
import { translateMapping } from './translateMapping';
import { defaultTreatments, type Question, type Treatments } from '../Treatments';

/**
 * What was chosen the last time for columns of these headers, translated to where the columns stand now. Choices for the sheet of
 * this name go first, and the latest counts of which every header is found again, once and only once, in as many header rows.
 * A sheet is another one when it has further periods of a remembered label or would now lie in another year, or when a column
 * has come that the guess takes for the customer, the date or the currency. How findings are treated comes back for the same
 * sheet only, and what has to be asked is asked again.
 * @param remembered the latest first
 * @param head as `headOf` gives it for `layout`
 * @param guess of the head's columns; asked for only where the headers fit
 */
export function recallMapping(
  remembered: readonly RememberedMapping[],
  head: Cells,
  layout: Layout,
  guess: () => MappingGuess,
): { readonly mapping: Mapping; readonly treatments: Treatments } | undefined {
  if (layout.headerRows === 0 || remembered.length === 0) return undefined;
  const places = headerPlaces(head);
  const isOwn = ({ sheetName }: RememberedMapping) => sheetName === head.sheetName;
  let fresh: MappingGuess | undefined;
  const guessed = () => (fresh ??= guess());
  const ordered = [...remembered.filter(isOwn), ...remembered.filter((each) => !isOwn(each))];
  for (const each of ordered) {
    if (each.layout.headerRows !== layout.headerRows) continue;
    const now = movedColumns(each, places);
    if (now === undefined || hasNewPart(guessed(), head, each.seen)) continue;
    const mapping = translateMapping(each.mapping, now, guessed(), (periods, at) =>
      samePeriods(periods, at, guessed()),
    );
    if (mapping === undefined) continue;
    return { mapping, treatments: isOwn(each) ? askedAgain(each.treatments) : defaultTreatments };
  }
  return undefined;
}

/** Where each mapped column stands now; undefined when one is missing or two have become one. */
function movedColumns({ headers, mapping }: RememberedMapping, places: ReadonlyMap<string, number>) {
  const columns = mappedColumns(mapping);
  const now = new Map(columns.map((column) => [column, places.get((headers[column] ?? '').trim()) ?? -1]));
  const found = [...now.values()];
  return found.some((column) => column < 0) || new Set(found).size < columns.length ? undefined : now;
}

/** The group of exactly these columns, with the same days: undefined when the sheet has further periods or another year. */
function samePeriods(
  { kind, periods }: PeriodIndicator,
  at: (column: number) => number,
  { periodGroups }: MappingGuess,
): MappedIndicator | undefined {
  const group = periodGroups.find(
    (each) =>
      each.periods.length === periods.length &&
      each.periods.every(({ column, first, last }, index) => {
        const before = periods[index]!;
        return column === at(before.column) && first === before.first && last === before.last;
      }),
  );
  return group && groupIndicator(kind, group);
}

function askedAgain(treatments: Treatments): Treatments {
  const known = Object.keys(defaultTreatments) as Question[];
  const again = known.map((question) => [
    question,
    defaultTreatments[question] === 'ask' ? 'ask' : treatments[question],
  ]);
  return Object.fromEntries(again) as unknown as Treatments;
}
