import type { Layout } from '../core/intake/layout/Layout';
import type { Top } from '../core/intake/layout/Top';
import type { Rectangle } from '../sheets/rangeAddress';
import type { RowBlock } from './RowBlock';

/** What the user selected, narrowed to where data is, with enough of it to see how it is laid out. */
export interface Selection {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Everything selected, titles and headers included; the smallest block around it when there are several areas. */
  readonly place: Rectangle;
  /** All that the sheet holds, where one cell was selected and its list is only a part of that. */
  readonly beyond?: Rectangle;
  /** The selected blocks of rows, when several areas stand one below another. */
  readonly rowBlocks?: readonly RowBlock[];
  /** The selected columns with their first rows (about 200). */
  readonly top: Top;
  /** Set when the range lies within a native table. */
  readonly tableName?: string;
  /** A name of the workbook for exactly what is selected, or for the data in it. */
  readonly rangeName?: string;
  /** Set where Excel itself knows the header row: in a native table. */
  readonly layout?: Layout;
  /** What the workbook's settings hold about earlier choices; not judged yet, anybody may have written it. */
  readonly remembered?: unknown;
}
