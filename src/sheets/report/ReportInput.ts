import type { Judgement } from '../../core/abc/Judgement';
import type { MeasureTexts } from '../../core/plan/MeasureTexts';
import type { ReadingFacts } from '../ReadingFacts';
import type { WriteForm } from '../WriteForm';

export interface ReportInput {
  readonly judgement: Judgement;
  /** Where the data came from. */
  readonly source: {
    readonly sheetName: string;
    readonly address: string;
    /** The native table that holds the data, or the name the user gave the range. */
    readonly tableName?: string;
    readonly rangeName?: string;
  };
  /** How the data was read; left out where nobody knows. */
  readonly reading?: ReadingFacts;
  /** The user's own measures; the usual ones where absent. */
  readonly measures?: MeasureTexts;
  readonly form: WriteForm;
  /** The day of the judgement as text ("2026-03-31"): sheets know no clock. */
  readonly day: string;
  /** The add-in's version ("1.0.0"), where it is known. */
  readonly version?: string;
}
