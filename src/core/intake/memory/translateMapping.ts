import type { MappingGuess } from '../guess/MappingGuess';
import type { MappedIndicator, Mapping, PeriodIndicator } from '../Mapping';

/**
 * A mapping for columns that have moved. Labels of totals are looked for in the columns of texts that are there now.
 * @param now where each mapped column stands, by where it stood
 * @param movedPeriods the indicator of one column a period where it stands now; undefined when it is no longer the same
 */
export function translateMapping(
  { customer, name, date, currency, possibleId, indicators }: Mapping,
  now: ReadonlyMap<number, number>,
  guess: MappingGuess,
  movedPeriods: (indicator: PeriodIndicator, at: (column: number) => number) => MappedIndicator | undefined,
): Mapping | undefined {
  const at = (column: number) => now.get(column)!;
  const moved: MappedIndicator[] = [];
  for (const each of indicators) {
    const one = 'column' in each ? { kind: each.kind, column: at(each.column) } : movedPeriods(each, at);
    if (one === undefined) return undefined;
    moved.push(one);
  }
  const taken = new Set(now.values());
  // A column that the guess took for the customer, and the user did not, may hold labels of totals like the others.
  const texts = [...(guess.labels ?? []), guess.customer, guess.name].filter((column) => column !== undefined);
  const labels = texts.filter((column) => !taken.has(column)).sort((one, other) => one - other);
  return {
    customer: at(customer),
    ...(name === undefined ? {} : { name: at(name) }),
    ...(date === undefined ? {} : { date: at(date) }),
    ...(currency === undefined ? {} : { currency: at(currency) }),
    ...(possibleId === undefined ? {} : { possibleId: at(possibleId) }),
    ...(labels.length === 0 ? {} : { labels }),
    indicators: moved,
  };
}
