import type { RawColumn } from '../cells/Cells';
import type { IndicatorKind, PeriodColumn } from '../Mapping';

/** The columns of one indicator. */
export interface IndicatorColumns {
  readonly kind: IndicatorKind;
  /** One, or one a period in the order of `periods`. */
  readonly columns: readonly RawColumn[];
  readonly periods?: readonly PeriodColumn[];
  readonly assumedYear?: number;
  /** 0-based sheet columns of periods of another length that are not read. */
  readonly unused?: readonly number[];
}

/** The columns of a mapping, each in its part. */
export interface PartColumns {
  readonly customer: RawColumn;
  readonly name: RawColumn | undefined;
  /** Absent on a wide sheet: the days of its amounts are those of its periods. */
  readonly date: RawColumn | undefined;
  readonly currency: RawColumn | undefined;
  readonly possibleId: RawColumn | undefined;
  /** Columns without a part, which may name totals. */
  readonly labels: readonly RawColumn[];
  readonly indicators: readonly IndicatorColumns[];
}
