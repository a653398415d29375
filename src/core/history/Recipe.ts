import type { Settings } from '../abc/Settings';
import type { Layout } from '../intake/layout/Layout';
import type { Mapping } from '../intake/Mapping';
import type { Treatments } from '../intake/Treatments';

/** How a result came about, as plain data: with the same cells it gives the same result again. */
export interface Recipe {
  readonly version: 1;
  readonly sheetName: string;
  /** The sheet keeps it under any name; absent in recipes of earlier versions. */
  readonly sheetId?: string;
  /** Header rows and data, such as "A1:U9995". */
  readonly address: string;
  readonly tableName?: string;
  /** A name of the workbook for exactly these cells. */
  readonly rangeName?: string;
  /** Set where the list went on below: the rows were chosen, so later ones do not belong to them. */
  readonly isPart?: true;
  /** The rows that were chosen, header rows included, where they are not all between the first and the last; 0-based. */
  readonly rowBlocks?: readonly { readonly row: number; readonly rows: number }[];
  readonly layout: Layout;
  /** The header of each mapped column, by 0-based sheet column. */
  readonly headers: Readonly<Record<number, string>>;
  readonly mapping: Mapping;
  readonly treatments: Treatments;
  readonly settings: Settings;
  /** Set where the result shows ids beside names: without them nobody can be told there. */
  readonly hasIds?: true;
  /** The day of the reading, yyyy-mm-dd. */
  readonly readOn: string;
}
