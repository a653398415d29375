import type { CellKind } from '../../form/cellStyles';
import type { CellTraits } from '../../form/dressCells';

/** A column of a list: a native table that grows row by row and whose columns the user may move and add to. */
export interface ListColumn extends Omit<CellTraits, 'name'> {
  /** Key of the header's word, and what is filled into it. */
  readonly word: string;
  readonly values?: Readonly<Record<string, number>>;
  /** In characters. */
  readonly width: number;
  readonly kind: CellKind;
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** A column for formulas alone. */
  readonly isHidden?: boolean;
}

/** The columns of a list, by key, in the order in which they are first written. */
export type ListColumns<Key extends string> = Readonly<Record<Key, ListColumn>>;
