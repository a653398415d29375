import type { Failure } from '../../actions/Outcome';
import type { Settings } from '../../core/abc/Settings';
import type { IndicatorKind, MappedIndicator } from '../../core/intake/Mapping';
import type { Treatments } from '../../core/intake/Treatments';
import type { ColumnPart } from './MappingDraft';
import type { Analysis, ChosenRange, Refreshed } from './PaneActions';
import type { PlanDraft } from '../plan/PlanDraft';
import type { WorkbookView } from '../workbook/WorkbookState';
import type { Attempt, CustomerFilter, ResultView, Step, WriteChoice, WritingAttempt, Written } from './PaneState';

/** What can happen to the pane. `run` tells an answer that is still wanted from one the user has walked away from. */
export type PaneEvent =
  | {
      readonly type: 'readingStarted';
      readonly run: number;
      readonly attempt: Attempt;
      readonly treatments?: Treatments;
    }
  | { readonly type: 'progressed'; readonly run: number; readonly share: number }
  | { readonly type: 'chose'; readonly run: number; readonly chosen: ChosenRange }
  | { readonly type: 'laidOut'; readonly chosen: ChosenRange }
  | { readonly type: 'columnPicked'; readonly part: ColumnPart; readonly column: number | undefined }
  | {
      readonly type: 'indicatorPicked';
      readonly kind: IndicatorKind;
      readonly indicator: MappedIndicator | undefined;
    }
  | { readonly type: 'analysed'; readonly run: number; readonly analysis: Analysis }
  /** The same columns read once more, because the sheet had changed. */
  | { readonly type: 'readAgain'; readonly run: number; readonly analysis: Analysis }
  | { readonly type: 'treated'; readonly run: number; readonly analysis: Analysis }
  /** `run` where the workbook was asked for what the settings need. */
  | {
      readonly type: 'settingsChanged';
      readonly run?: number;
      readonly settings: Settings;
      readonly analysis: Analysis;
    }
  | { readonly type: 'settingsReset'; readonly analysis: Analysis }
  | { readonly type: 'settingTyped'; readonly field: string; readonly isReadable: boolean }
  | { readonly type: 'settingsOpened' }
  | { readonly type: 'settingsUndone' }
  | { readonly type: 'settingsClosed' }
  | { readonly type: 'viewed'; readonly view: ResultView }
  | { readonly type: 'filtered'; readonly filter: CustomerFilter }
  | { readonly type: 'choiceMade'; readonly choice: WriteChoice }
  | { readonly type: 'writingStarted'; readonly run: number; readonly attempt: WritingAttempt }
  | {
      readonly type: 'wrote';
      readonly run: number;
      readonly written: Written;
      /** What the pane had judged, and what was written: the workbook's records may have changed meanwhile. */
      readonly judged: { readonly before: Analysis; readonly now: Analysis };
    }
  | { readonly type: 'recorded'; readonly run: number; readonly number: number }
  /** The workbook's records have changed, and with them the tiers in force; `run` where the pane had asked for it. */
  | { readonly type: 'recordsTaken'; readonly run?: number; readonly analysis: Analysis }
  | { readonly type: 'wroteCheck'; readonly run: number; readonly where: string }
  | { readonly type: 'readingEnded'; readonly run: number }
  | { readonly type: 'failed'; readonly run: number; readonly attempt: Attempt; readonly failure: Failure }
  | { readonly type: 'dismissed' }
  | { readonly type: 'noteClosed'; readonly note: string }
  | { readonly type: 'stepped'; readonly step: Step }
  | { readonly type: 'workbookOpened'; readonly view?: WorkbookView }
  | { readonly type: 'planOpened' }
  /** What the user fills in for new plans, as far as he has come. */
  | { readonly type: 'planDrafted'; readonly draft: PlanDraft }
  /** From the workbook or the plans back to the steps. */
  | { readonly type: 'placeLeft' }
  /** A report was judged anew on the screen of the workbook. */
  | { readonly type: 'refreshed'; readonly refreshed: Refreshed };
