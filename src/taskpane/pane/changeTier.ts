import type { Override } from '../../core/history/Override';
import type { WorkbookRecords } from '../../core/history/WorkbookRecords';
import type { Language } from '../../locales/Language';
import type { Analysis, PaneActions } from './PaneActions';
import type { PaneState } from './PaneState';
import type { Ask } from './useAsking';

/** A tier that is to be set by hand, or one that is to be ended. */
export type TierChange =
  | { readonly kind: 'set'; readonly override: Omit<Override, 'setOn'>; readonly language: Language }
  | { readonly kind: 'end'; readonly customerId: string };

/**
 * Changes the tiers set by hand that the workbook keeps.
 * @param now what the pane knows when the workbook has answered: settings may have changed meanwhile
 */
export function changeTier(
  change: TierChange,
  actions: PaneActions,
  ask: Ask,
  today: number,
  now: () => PaneState,
): Promise<boolean> {
  return ask(
    'setTier',
    () =>
      change.kind === 'set'
        ? actions.setOverride({ ...change.override, setOn: today }, change.language)
        : actions.endOverride(change.customerId, today),
    (run, records) => {
      const analysis = withRecords(now(), records, actions);
      return analysis ? { type: 'recordsTaken', run, analysis } : { type: 'readingEnded', run };
    },
  );
}

/** The analysis at hand under records that have changed; undefined while there is none. */
export function withRecords(
  { analysis, settings }: PaneState,
  records: WorkbookRecords,
  actions: PaneActions,
): Analysis | undefined {
  return analysis && actions.withRecords(analysis, records, settings);
}
