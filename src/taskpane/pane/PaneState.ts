import type { Failure } from '../../actions/Outcome';
import type { WriteForm } from '../../actions/WriteForm';
import { defaultRatios, defaultSettings } from '../../core/abc/defaultSettings';
import type { CutMethod } from '../../core/abc/cut/Cut';
import type { Settings } from '../../core/abc/Settings';
import type { Tier } from '../../core/abc/Tier';
import type { MappingPart } from '../../core/intake/Mapping';
import { defaultTreatments, type Treatments } from '../../core/intake/Treatments';
import type { StabilityVerdict } from '../../core/stability/CustomerStability';
import type { PlanDraft } from '../plan/PlanDraft';
import type { WorkbookView } from '../workbook/WorkbookState';
import type { MappingDraft } from './MappingDraft';
import type { Analysis, ChosenRange, Refreshed } from './PaneActions';

export type Step = 'select' | 'columns' | 'check' | 'result' | 'write';

/** In the order in which the user meets them. */
export const steps: readonly Step[] = ['select', 'columns', 'check', 'result', 'write'];

/** What the pane asked of the workbook when a failure came back. */
export type Attempt = 'choose' | 'analyse' | 'treat' | 'readAgain' | 'readRecords' | WritingAttempt | 'goTo';

/** What changes the workbook: a new report, columns beside the selection, the data check, the history, a tier set by hand, plans. */
export type WritingAttempt = 'write' | 'writeBeside' | 'writeCheck' | 'record' | 'setTier' | 'plan';

export type Status =
  | { readonly phase: 'idle' } // nothing has been chosen yet
  | {
      readonly phase: 'reading';
      readonly run: number;
      readonly attempt: Attempt;
      /** How much has been read, 0..1. */
      readonly share?: number;
      /** What is being tried out, while a finding is treated in another way. */
      readonly treatments?: Treatments;
    }
  | { readonly phase: 'ready' }
  | { readonly phase: 'writing'; readonly run: number }
  | { readonly phase: 'failed'; readonly attempt: Attempt; readonly failure: Failure };

export type WritePlace = 'sheet' | 'beside';

export interface WriteChoice {
  readonly place: WritePlace;
  readonly form: WriteForm;
}

export type Written =
  | { readonly place: 'sheet'; readonly where: string; readonly customersSheet: string }
  | { readonly place: 'beside'; readonly where: string };

export interface CustomerFilter {
  readonly text: string;
  readonly tier: Tier | undefined;
  /** "unknown": customers without any figure of steadiness. */
  readonly stability: StabilityVerdict | 'unknown' | undefined;
  readonly borderlineOnly: boolean;
}

export const noFilter: CustomerFilter = { text: '', tier: undefined, stability: undefined, borderlineOnly: false };

/** What the result shows below its summary. */
export type ResultView = 'tiers' | 'customers' | 'stability' | 'methods';

export const resultViews: readonly ResultView[] = ['tiers', 'customers', 'stability', 'methods'];

/** The methods that divide by a ratio. */
export type RatioMethod = Extract<CutMethod, 'count' | 'value'>;

/** The way from a selection to what is written, what the workbook keeps of earlier judgements, or the customers' plans. */
export type PanePlace = 'steps' | 'workbook' | 'plan';

/** All that the pane knows. Screens draw it; only `paneReducer` changes it. */
export interface PaneState {
  readonly place: PanePlace;
  /** What the workbook's screen shows first. */
  readonly workbookView: WorkbookView;
  /** What was filled in for new plans; undefined until something was. */
  readonly planDraft: PlanDraft | undefined;
  /** Where the steps are, also while another place is shown. */
  readonly step: Step;
  readonly status: Status;
  readonly chosen: ChosenRange | undefined;
  readonly draft: MappingDraft | undefined;
  /** The parts whose columns the user chose himself: no guess is left in them. */
  readonly picked: readonly MappingPart[];
  /** True when the user said himself where the headers stand. */
  readonly isLaidOut: boolean;
  /** What the user decided about findings in the data. */
  readonly treatments: Treatments;
  readonly settings: Settings;
  /** Each method keeps its own ratio, so that switching to and fro loses nothing. */
  readonly ratios: Readonly<Record<RatioMethod, readonly number[]>>;
  /** Fields of the settings whose text means nothing: nothing may be written with the value before. */
  readonly unreadable: readonly string[];
  /** Settings and result from before the settings were opened, while they are open. */
  readonly opened: (Pick<PaneState, 'settings' | 'ratios'> & { readonly analysis: Analysis }) | undefined;
  /** The last settings under which the present data could be judged. */
  readonly lastJudged: Settings | undefined;
  readonly analysis: Analysis | undefined;
  /** The report whose source was read for the present data, and what had changed since; undefined for data that was selected. */
  readonly refreshed: Refreshed | undefined;
  readonly resultView: ResultView;
  readonly filter: CustomerFilter;
  readonly choice: WriteChoice;
  /** Where the present analysis was written last. */
  readonly written: Written | undefined;
  /** The number under which the present analysis is kept in the workbook's history. */
  readonly recorded: number | undefined;
  /** Notes on the workbook's records that the user has read and closed. */
  readonly closedNotes: readonly string[];
  /** The sheet that holds the present data check. */
  readonly checkSheet: string | undefined;
}

export const firstState: PaneState = {
  place: 'steps',
  workbookView: 'reports',
  planDraft: undefined,
  step: 'select',
  status: { phase: 'idle' },
  chosen: undefined,
  draft: undefined,
  picked: [],
  isLaidOut: false,
  treatments: defaultTreatments,
  settings: defaultSettings(),
  ratios: defaultRatios,
  unreadable: [],
  opened: undefined,
  lastJudged: undefined,
  analysis: undefined,
  refreshed: undefined,
  resultView: 'tiers',
  filter: noFilter,
  choice: { place: 'sheet', form: 'values' },
  written: undefined,
  recorded: undefined,
  closedNotes: [],
  checkSheet: undefined,
};
