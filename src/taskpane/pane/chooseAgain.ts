import { groupIndicator } from '../../core/intake/guess/groupIndicator';
import { indicatorColumns, indicatorKinds, type MappingPart } from '../../core/intake/Mapping';
import { defaultTreatments } from '../../core/intake/Treatments';
import { columnParts, draftFrom, sameIndicator, type MappingDraft } from './MappingDraft';
import type { ChosenRange } from './PaneActions';
import type { PaneState } from './PaneState';
import { unread } from './unread';

/** The same range chosen again keeps what the user picked and decided; another one starts from what is known of it. */
export function chooseAgain(state: PaneState, chosen: ChosenRange): PaneState {
  const isSame = state.chosen !== undefined && state.draft !== undefined && shapeOf(state.chosen) === shapeOf(chosen);
  const known = isSame ? {} : { ...knownOf(chosen), isLaidOut: false };
  return { ...state, ...known, ...unread, step: 'columns', status: { phase: 'ready' }, chosen };
}

/** The same cells under other headers: of the columns picked, those stay that mean the same under them. */
export function layOutAgain(state: PaneState, chosen: ChosenRange): PaneState {
  const known = knownOf(chosen);
  const kept = state.draft ? state.picked.filter((part) => stillFits(part, state.draft!, chosen)) : [];
  const draft = kept.reduce((before, part) => withPicked(before, part, state.draft!), known.draft);
  return { ...state, ...known, ...unread, draft, picked: kept, isLaidOut: true, status: { phase: 'ready' }, chosen };
}

/** Columns and decisions as they were the last time in this workbook, else as guessed. */
function knownOf({ guess, remembered }: ChosenRange) {
  return {
    draft: draftFrom({ ...(remembered?.mapping ?? guess), ...(guess.labels ? { labels: guess.labels } : {}) }),
    picked: [],
    treatments: remembered?.treatments ?? defaultTreatments,
  } satisfies Partial<PaneState>;
}

/** A column stays one under any headers; periods are what the headers say. */
function stillFits(part: MappingPart, draft: MappingDraft, { guess }: ChosenRange): boolean {
  const choice = draft[part];
  if (typeof choice !== 'object' || 'column' in choice) return true;
  return guess.periodGroups.some((group) => sameIndicator(choice, groupIndicator(choice.kind, group)));
}

/** The draft with one part as it was picked, and without guesses that would take the same columns. */
function withPicked(draft: MappingDraft, part: MappingPart, before: MappingDraft): MappingDraft {
  const taken = columnsOf(before, part);
  const freed = [...columnParts, ...indicatorKinds].filter((other) =>
    columnsOf(draft, other).some((column) => taken.includes(column)),
  );
  return {
    ...draft,
    ...Object.fromEntries(freed.map((other) => [other, undefined])),
    [part]: before[part],
  };
}

function columnsOf(draft: MappingDraft, part: MappingPart): readonly number[] {
  const choice = draft[part];
  if (choice === undefined) return [];
  return typeof choice === 'number' ? [choice] : indicatorColumns(choice);
}

/** Equal for ranges in which a column or a decision means the same. */
function shapeOf({ range, layout, head }: ChosenRange): string {
  const headers = head.columns.map((each) => [each.sheetColumn, each.header]);
  return JSON.stringify([range.sheetId, range.column, layout, headers]);
}
