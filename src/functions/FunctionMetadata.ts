import type { ParameterName } from './say';

/** What Excel is told about a worksheet function. Descriptions are in `locales` under `functions.<words>`. */
export interface FunctionMetadata {
  /** Never changed and never translated: workbooks hold it. */
  readonly id: string;
  /** The key of its words. */
  readonly words: string;
  /** In order; new ones are only ever added at the end, as optional ones. */
  readonly parameters: readonly ParameterMetadata[];
  /** Formulas for the help page. */
  readonly examples: readonly string[];
}

export interface ParameterMetadata {
  readonly id: ParameterName;
  /** A range or array of anything, or one text. */
  readonly kind: 'range' | 'text';
  readonly optional?: true;
}
