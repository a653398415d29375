import type { ParameterName } from './say';

/** What Excel is told about a worksheet function. Descriptions are in `locales` under `functions.<words>`. */
export interface FunctionMetadata {
  /** Never changed and never translated: workbooks hold it. */
  readonly id: string;
  /** The key of its words. */
  readonly words: string;
  /** In order; new ones are only ever added at the end, as optional ones. */
  readonly parameters: readonly ParameterMetadata[];
  /** More formulas for the help page. */
  readonly examples: readonly string[];
  /** A small sheet with one formula and its answer: shown on the help page, laid out in the sample workbook, run by a test. */
  readonly worked: WorkedExample;
}

/** A text that is a key of `functions.worked` in `locales` stands for its words there; any other text is meant as it is. */
export interface WorkedExample {
  /** Cells from A1 on, with their header row. A column headed "date" or "asOf" holds dates, as Excel serials. */
  readonly cells: readonly (readonly (string | number | null)[])[];
  readonly formula: string;
  /** What the formula spills, numbers rounded to 4 places. */
  readonly answer: readonly (readonly (string | number)[])[];
}

export interface ParameterMetadata {
  readonly id: ParameterName;
  /** A range or array of anything, one text, or one number (handed over unconverted, so that a wrong one gets our message). */
  readonly kind: 'range' | 'text' | 'number';
  readonly optional?: true;
}
