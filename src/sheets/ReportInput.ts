import type { Judgement } from '../core/abc/Judgement';
import type { ReadingFacts } from './ReadingFacts';
import type { WriteForm } from './WriteForm';

export interface ReportInput {
  readonly judgement: Judgement;
  /** Where the data came from, for the line under the title. */
  readonly source: { readonly sheetName: string; readonly address: string };
  /** How the data was read, for the lines below that; left out where nobody knows. */
  readonly reading?: ReadingFacts;
  readonly form: WriteForm;
  /** The day of the judgement as text ("2026-03-31"): sheets know no clock. */
  readonly day: string;
}
