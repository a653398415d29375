import {
  indicatorColumns,
  indicatorKinds,
  type IndicatorKind,
  type MappedIndicator,
  type Mapping,
  type MappingPart,
} from '../../core/intake/Mapping';
import type { MappingGuess } from '../../core/intake/guess/MappingGuess';

/** The parts that one column plays; an indicator may also stand in one column a period. */
export type ColumnPart = Exclude<MappingPart, IndicatorKind>;

export const columnParts: readonly ColumnPart[] = ['customer', 'name', 'date', 'currency', 'possibleId'];

/** What is chosen for each part while the user is still choosing; undefined where nothing is. */
export type MappingDraft = Readonly<
  Record<ColumnPart, number | undefined> & Record<IndicatorKind, MappedIndicator | undefined>
> & {
  /** Nobody chooses these: the guess's, as `Mapping.labels`. */
  readonly labels?: readonly number[];
};

export type DraftProblem = 'needed' | 'repeated';

export function draftFrom(guess: Pick<MappingGuess, ColumnPart | 'indicators' | 'labels'>): MappingDraft {
  const indicator = (kind: IndicatorKind) => guess.indicators.find((each) => each.kind === kind);
  return {
    customer: guess.customer,
    name: guess.name,
    date: guess.date,
    currency: guess.currency,
    possibleId: guess.possibleId,
    scale: indicator('scale'),
    contribution: indicator('contribution'),
    brandShare: indicator('brandShare'),
    ...(guess.labels === undefined ? {} : { labels: guess.labels }),
  };
}

/** What stands in the way of reading with this draft, per part; empty when nothing does. */
export function draftProblems(draft: MappingDraft): Partial<Record<MappingPart, DraftProblem>> {
  const problems: Partial<Record<MappingPart, DraftProblem>> = {};
  const taken = new Set([draft.customer, draft.date, draft.currency, draft.possibleId]);
  for (const kind of indicatorKinds) {
    const indicator = draft[kind];
    if (indicator === undefined) continue;
    const columns = indicatorColumns(indicator);
    if (columns.some((column) => taken.has(column))) problems[kind] = 'repeated';
    for (const column of columns) taken.add(column);
  }
  if (draft.possibleId !== undefined && draft.possibleId === draft.customer) problems.possibleId = 'repeated';
  if (draft.customer === undefined) problems.customer = 'needed';
  if (indicatorKinds.every((kind) => draft[kind] === undefined)) problems.scale = 'needed';
  return problems;
}

/** The mapping to read with, or undefined while the draft has a problem. */
export function mappingOf(draft: MappingDraft): Mapping | undefined {
  const { customer, name, date, currency, possibleId } = draft;
  if (customer === undefined || Object.keys(draftProblems(draft)).length > 0) return undefined;
  const indicators = indicatorKinds.flatMap((kind) => draft[kind] ?? []);
  const taken = [customer, name, date, currency, possibleId, ...indicators.flatMap(indicatorColumns)];
  const labels = draft.labels?.filter((column) => !taken.includes(column)) ?? [];
  return {
    customer,
    ...(name === undefined || name === customer ? {} : { name }),
    ...(date === undefined ? {} : { date }),
    ...(currency === undefined ? {} : { currency }),
    ...(possibleId === undefined ? {} : { possibleId }),
    ...(labels.length === 0 ? {} : { labels }),
    indicators,
  };
}

/** True when both mappings read the same columns for the same parts. */
export function sameMapping(one: Mapping, other: Mapping): boolean {
  return (
    columnParts.every((part) => one[part] === other[part]) &&
    (one.labels ?? []).join() === (other.labels ?? []).join() &&
    one.indicators.length === other.indicators.length &&
    one.indicators.every((each, index) => sameIndicator(each, other.indicators[index]))
  );
}

/** True when both read the same columns as the same periods; undefined is the same as undefined only. */
export function sameIndicator(one: MappedIndicator | undefined, other: MappedIndicator | undefined): boolean {
  if (one === other) return true;
  if (one?.kind !== other?.kind || !one || !other) return false;
  if ('column' in one || 'column' in other) return 'column' in one && 'column' in other && one.column === other.column;
  return (
    one.assumedYear === other.assumedYear &&
    one.periods.length === other.periods.length &&
    one.periods.every((period, index) => {
      const match = other.periods[index]!;
      return period.column === match.column && period.first === match.first && period.last === match.last;
    }) &&
    (one.unused ?? []).join() === (other.unused ?? []).join()
  );
}
