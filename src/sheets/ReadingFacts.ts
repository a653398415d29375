import type { Issue } from '../core/intake/Issue';
import type { Layout } from '../core/intake/layout/Layout';
import type { Mapping } from '../core/intake/Mapping';

/** How the data was read: what a sheet needs to say it, and a reader to read the data again. */
export interface ReadingFacts {
  /** The header rows with the data below them, such as "A4:U9995". */
  readonly source: { readonly sheetName: string; readonly address: string };
  readonly layout: Layout;
  readonly mapping: Mapping;
  /** Header texts by 0-based sheet column, at least those of the mapped columns. */
  readonly headers: Readonly<Record<number, string>>;
  readonly issues: readonly Issue[];
}
