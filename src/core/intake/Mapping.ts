/** The three indicators of the judgement: payments collected, gross margin, our brand's share of the customer's profit. */
export type IndicatorKind = 'scale' | 'contribution' | 'brandShare';

/** In the order in which letters stand in a profile. */
export const indicatorKinds: readonly IndicatorKind[] = ['scale', 'contribution', 'brandShare'];

/** A column that holds the amounts of one period. */
export interface PeriodColumn {
  /** 0-based sheet column. */
  readonly column: number;
  /** First and last day of the period, as Excel serials of the 1900 system. */
  readonly first: number;
  readonly last: number;
}

/** An indicator of a wide sheet: one column a period. */
export interface PeriodIndicator {
  readonly kind: IndicatorKind;
  /** At least two, ascending by day. */
  readonly periods: readonly PeriodColumn[];
  /** Set when the headers name no year ("1月"): the year of the last period. */
  readonly assumedYear?: number;
  /** 0-based sheet columns of periods of another length, such as quarters among months: not read. */
  readonly unused?: readonly number[];
}

/** Where an indicator stands: in one column, or in one column a period. */
export type MappedIndicator = { readonly kind: IndicatorKind; readonly column: number } | PeriodIndicator;

/** Which sheet column plays which part. All numbers are 0-based sheet columns (`RawColumn.sheetColumn`). */
export interface Mapping {
  /** Column that tells customers apart: an id where there is one, else the name. */
  readonly customer: number;
  /** Column with the name to show, when `customer` holds an id. */
  readonly name?: number;
  readonly date?: number;
  /** Column of currency codes ("CNY", "USD"). */
  readonly currency?: number;
  /** Column that may hold the customers' ids though its header does not say whose: it tells customers of one name apart. */
  readonly possibleId?: number;
  /** Columns of texts without a part: they are looked through for the labels of totals ("合计") and for nothing else. */
  readonly labels?: readonly number[];
  /** One to three, in the order of `indicatorKinds`. */
  readonly indicators: readonly MappedIndicator[];
}

/** What a column can be chosen for. */
export type MappingPart = 'customer' | 'name' | 'date' | 'currency' | 'possibleId' | IndicatorKind;

/** The sheet columns of one indicator, in the order of its periods. */
export function indicatorColumns(indicator: MappedIndicator): readonly number[] {
  return 'column' in indicator ? [indicator.column] : indicator.periods.map(({ column }) => column);
}
