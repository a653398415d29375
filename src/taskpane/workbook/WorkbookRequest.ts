import type { FormulaChange } from '../../actions/FormulaChange';
import type { SheetFormulas } from '../../actions/findFormulas';
import type { WrittenReport } from '../../actions/listReports';
import type { History } from '../../actions/listRuns';
import type { RunComparison } from '../../core/history/RunComparison';
import type { WorkbookRecords } from '../../core/history/WorkbookRecords';
import type { Refreshed } from '../pane/PaneActions';
import type { RunPair } from './RunPair';

/** What the screen asks of the workbook; asked again as it stands when it has failed. */
export type WorkbookRequest =
  | { readonly kind: 'listReports' }
  | { readonly kind: 'refresh'; readonly sheetId: string }
  | { readonly kind: 'listRuns' }
  | { readonly kind: 'compare'; readonly pair: RunPair }
  | { readonly kind: 'showRecords'; readonly isShown: boolean }
  | { readonly kind: 'endOverride'; readonly customerId: string }
  | { readonly kind: 'findFormulas' }
  | { readonly kind: 'freeze'; readonly sheetNames: readonly string[] }
  | { readonly kind: 'relink' }
  | { readonly kind: 'openMeasures' };

/** What is changed in formulas. */
export type FormulaWork = Extract<WorkbookRequest['kind'], 'freeze' | 'relink'>;

/** What the workbook gave, by the request it answers. */
export type WorkbookAnswer =
  | { readonly kind: 'listReports'; readonly reports: readonly WrittenReport[] }
  | { readonly kind: 'refresh'; readonly refreshed: Refreshed }
  | { readonly kind: 'listRuns'; readonly history: History }
  | { readonly kind: 'compare'; readonly comparison: RunComparison }
  | { readonly kind: 'showRecords'; readonly isShown: boolean }
  | { readonly kind: 'endOverride'; readonly records: WorkbookRecords }
  | { readonly kind: 'findFormulas'; readonly sheets: readonly SheetFormulas[] }
  | {
      readonly kind: FormulaWork;
      readonly change: FormulaChange;
      /** The formulas as they are then; undefined where they could not be looked for again. */
      readonly sheets: readonly SheetFormulas[] | undefined;
    }
  | { readonly kind: 'openMeasures'; readonly sheetName: string; readonly isNew: boolean };

const writing: ReadonlySet<WorkbookRequest['kind']> = new Set([
  'showRecords',
  'endOverride',
  'freeze',
  'relink',
  'openMeasures',
]);

/** True for what changes the workbook: the user may walk away from it, but not stop it. */
export function isWriting({ kind }: WorkbookRequest): boolean {
  return writing.has(kind);
}
