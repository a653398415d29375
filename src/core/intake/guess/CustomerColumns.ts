import type { RawColumn } from '../cells/Cells';
import type { Confidence } from '../layout/Layout';

/** Who is judged, as the guess sees it. */
export interface CustomerColumns {
  /** Tells customers apart. */
  readonly customer?: RawColumn;
  /** The name to show, when `customer` is an id. */
  readonly name?: RawColumn;
  /** A column without a party's name that may hold ids, when `customer` is a name. */
  readonly possibleId?: RawColumn;
  readonly confidence: Confidence;
}
