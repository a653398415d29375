import type { JudgedCustomer } from '../../core/abc/Judgement';
import type { CellSpec } from '../SheetSpec';

/** What a column of the ranked customers is for; there may be several of "indicator" and "helper", at most one of each other. */
export type ColumnKey =
  | 'tier'
  | 'computedTier'
  | 'profile'
  | 'score'
  | 'rank'
  | 'id'
  | 'name'
  | 'byHand'
  | 'indicator'
  | 'cumulativeShare'
  | 'stability'
  | 'trend'
  | 'up'
  | 'down'
  | 'near'
  | 'agreement'
  | 'reason'
  | 'measure'
  | 'helper';

/** One column of the ranked customers: its header, what stands in a customer's cell and how it looks. */
export interface TableColumn {
  readonly key: ColumnKey;
  readonly header: string;
  readonly cell: (customer: JudgedCustomer, index: number) => CellSpec;
  readonly format: string | null;
  readonly align: 'center' | 'right' | null;
  /** In characters: content may take up to `most`. A column without it is as wide as its header asks for. */
  readonly width?: { readonly least: number; readonly most: number };
  /** Long text of several lines gets what room is left of the page, in these parts. */
  readonly share?: number;
}
