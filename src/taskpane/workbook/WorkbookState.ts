import type { FormulaChange } from '../../actions/FormulaChange';
import type { SheetFormulas } from '../../actions/findFormulas';
import type { WrittenReport } from '../../actions/listReports';
import type { History } from '../../actions/listRuns';
import type { Failure } from '../../actions/Outcome';
import type { RunComparison } from '../../core/history/RunComparison';
import type { Tier } from '../../core/abc/Tier';
import type { RunPair } from './RunPair';
import type { FormulaWork, WorkbookRequest } from './WorkbookRequest';

/** What the screen shows, one at a time. */
export type WorkbookView = 'reports' | 'history' | 'formulas' | 'measures';

export const workbookViews: readonly WorkbookView[] = ['reports', 'history', 'formulas', 'measures'];

export type WorkbookStatus =
  | { readonly phase: 'ready' } // what the view lacks is asked for
  | {
      readonly phase: 'reading';
      readonly request: WorkbookRequest;
      /** How much has been read, 0..1. */
      readonly share?: number;
    }
  | { readonly phase: 'writing'; readonly request: WorkbookRequest }
  | { readonly phase: 'failed'; readonly request: WorkbookRequest; readonly failure: Failure }
  | { readonly phase: 'idle' }; // the user stopped a reading or closed a failure: nothing is asked until he does

/** A cell of the migration matrix: where customers stood in the earlier judgement and in the later one. */
export interface MigrationCell {
  readonly before: Tier | undefined;
  readonly after: Tier | undefined;
}

/** All that the screen knows; only `workbookReducer` changes it. What is undefined has not been read. */
export interface WorkbookState {
  readonly view: WorkbookView;
  readonly status: WorkbookStatus;
  readonly reports: readonly WrittenReport[] | undefined;
  readonly history: History | undefined;
  /** Undefined while there are fewer than two judgements. */
  readonly pair: RunPair | undefined;
  /** Of `pair`. */
  readonly comparison: RunComparison | undefined;
  /** The cell whose customers are listed. */
  readonly cell: MigrationCell | undefined;
  readonly formulas: readonly SheetFormulas[] | undefined;
  /** The sheets whose formulas are to be frozen. */
  readonly chosenSheets: readonly string[];
  /** What the last change of formulas did. */
  readonly change: (FormulaChange & { readonly work: FormulaWork }) | undefined;
  /** The sheet of the measures, once it was opened. */
  readonly measures: { readonly sheetName: string; readonly isNew: boolean } | undefined;
}

export const firstWorkbookState: WorkbookState = {
  view: 'reports',
  status: { phase: 'ready' },
  reports: undefined,
  history: undefined,
  pair: undefined,
  comparison: undefined,
  cell: undefined,
  formulas: undefined,
  chosenSheets: [],
  change: undefined,
  measures: undefined,
};
