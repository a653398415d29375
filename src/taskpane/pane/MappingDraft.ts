import type { MappingGuess } from '../../core/intake/guessMapping';
import { indicatorKinds, type IndicatorKind, type Mapping } from '../../core/intake/Mapping';

export type MappingPart = 'customer' | 'name' | 'date' | IndicatorKind;

/** The column chosen for each part while the user is still choosing; undefined where none is. */
export type MappingDraft = Readonly<Record<MappingPart, number | undefined>>;

export type DraftProblem = 'needed' | 'repeated';

export function draftFrom(guess: MappingGuess): MappingDraft {
  const indicator = (kind: IndicatorKind) => guess.indicators.find((each) => each.kind === kind)?.column;
  return {
    customer: guess.customer,
    name: guess.name,
    date: guess.date,
    scale: indicator('scale'),
    contribution: indicator('contribution'),
    brandShare: indicator('brandShare'),
  };
}

/** What stands in the way of reading with this draft, per part; empty when nothing does. */
export function draftProblems(draft: MappingDraft): Partial<Record<MappingPart, DraftProblem>> {
  const problems: Partial<Record<MappingPart, DraftProblem>> = {};
  const taken = new Set([draft.customer, draft.date]);
  for (const kind of indicatorKinds) {
    const column = draft[kind];
    if (column === undefined) continue;
    if (taken.has(column)) problems[kind] = 'repeated';
    taken.add(column);
  }
  if (draft.customer === undefined) problems.customer = 'needed';
  if (indicatorKinds.every((kind) => draft[kind] === undefined)) problems.scale = 'needed';
  return problems;
}

/** The mapping to read with, or undefined while the draft has a problem. */
export function mappingOf(draft: MappingDraft): Mapping | undefined {
  if (draft.customer === undefined || Object.keys(draftProblems(draft)).length > 0) return undefined;
  return {
    customer: draft.customer,
    ...(draft.name === undefined || draft.name === draft.customer ? {} : { name: draft.name }),
    ...(draft.date === undefined ? {} : { date: draft.date }),
    indicators: indicatorKinds.flatMap((kind) => {
      const column = draft[kind];
      return column === undefined ? [] : [{ kind, column }];
    }),
  };
}

/** True when both mappings read the same columns for the same parts. */
export function sameMapping(one: Mapping, other: Mapping): boolean {
  return (
    one.customer === other.customer &&
    one.name === other.name &&
    one.date === other.date &&
    one.indicators.length === other.indicators.length &&
    one.indicators.every((each, index) => {
      const match = other.indicators[index];
      return match !== undefined && match.kind === each.kind && match.column === each.column;
    })
  );
}
