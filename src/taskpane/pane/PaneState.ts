import type { Failure } from '../../actions/Outcome';
import type { WriteForm } from '../../actions/WriteForm';
import { defaultSettings } from '../../core/abc/defaultSettings';
import type { CutMethod, Settings } from '../../core/abc/Settings';
import type { Tier } from '../../core/abc/Tier';
import type { MappingDraft } from './MappingDraft';
import type { Analysis, ChosenRange } from './PaneActions';

export type Step = 'select' | 'columns' | 'check' | 'result' | 'write';

/** In the order in which the user meets them. */
export const steps: readonly Step[] = ['select', 'columns', 'check', 'result', 'write'];

/** What the pane asked of the workbook when a failure came back. */
export type Attempt = 'choose' | 'analyse' | 'write' | 'goTo';

export type Status =
  | { readonly phase: 'idle' } // nothing has been chosen yet
  | { readonly phase: 'reading'; readonly run: number; readonly attempt: Attempt; readonly share?: number }
  | { readonly phase: 'ready' }
  | { readonly phase: 'writing'; readonly run: number }
  | { readonly phase: 'failed'; readonly attempt: Attempt; readonly failure: Failure };

export type WritePlace = 'sheet' | 'beside';

export interface WriteChoice {
  readonly place: WritePlace;
  readonly form: WriteForm;
}

export interface CustomerFilter {
  readonly text: string;
  readonly tier: Tier | undefined;
}

/** All that the pane knows. Screens draw it; only `paneReducer` changes it. */
export interface PaneState {
  readonly step: Step;
  readonly status: Status;
  readonly chosen: ChosenRange | undefined;
  readonly draft: MappingDraft | undefined;
  readonly method: CutMethod;
  /** Each method keeps its own ratio, so that switching to and fro loses nothing. */
  readonly ratios: Readonly<Record<CutMethod, readonly number[]>>;
  /** False while what stands in the ratio's field is none: nothing may be written with the one before. */
  readonly isRatioReadable: boolean;
  readonly analysis: Analysis | undefined;
  readonly filter: CustomerFilter;
  readonly choice: WriteChoice;
  /** Where the present analysis was written last. */
  readonly written: { readonly place: WritePlace; readonly where: string } | undefined;
}

export const firstState: PaneState = {
  step: 'select',
  status: { phase: 'idle' },
  chosen: undefined,
  draft: undefined,
  method: 'count',
  ratios: { count: defaultSettings('count').ratio, value: defaultSettings('value').ratio },
  isRatioReadable: true,
  analysis: undefined,
  filter: { text: '', tier: undefined },
  choice: { place: 'sheet', form: 'values' },
  written: undefined,
};

export function settingsOf(state: PaneState): Settings {
  return { method: state.method, ratio: state.ratios[state.method] };
}
