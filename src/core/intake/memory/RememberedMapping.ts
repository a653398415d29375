import type { Layout } from '../layout/Layout';
import type { Mapping } from '../Mapping';
import type { Treatments } from '../Treatments';

/** What was chosen once for columns of certain headers. */
export interface RememberedMapping {
  readonly sheetName: string;
  readonly layout: Layout;
  /** The header of each mapped column, by 0-based sheet column. */
  readonly headers: Readonly<Record<number, string>>;
  /** Every header there was, mapped or not, as `seenHeaders` gives them. */
  readonly seen: readonly string[];
  readonly mapping: Mapping;
  readonly treatments: Treatments;
}
