/** The three indicators of the judgement: payments collected, gross margin, our brand's share of the customer's profit. */
export type IndicatorKind = 'scale' | 'contribution' | 'brandShare';

/** In the order in which letters stand in a profile. */
export const indicatorKinds: readonly IndicatorKind[] = ['scale', 'contribution', 'brandShare'];

/** Which sheet column plays which part. All numbers are 0-based sheet columns (`RawColumn.sheetColumn`). */
export interface Mapping {
  /** Column that tells customers apart: an id where there is one, else the name. */
  readonly customer: number;
  /** Column with the name to show, when `customer` holds an id. */
  readonly name?: number;
  readonly date?: number;
  /** One to three, in the order of `indicatorKinds`. */
  readonly indicators: readonly { readonly kind: IndicatorKind; readonly column: number }[];
}
