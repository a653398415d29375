import type { KnownValues } from '../../abc/rank/KnownValues';
import type { NumberColumn } from './readNumberColumn';

/** The amounts of one indicator, row by row: what its one column holds, or the sum over the columns of its periods. */
export interface Amounts extends KnownValues {
  /** What each column holds, in the order of the columns. */
  readonly parts: readonly NumberColumn[];
  /** How many numbers stand behind each amount (rows), where there are several columns. */
  readonly cellCounts?: Uint16Array;
  /** 1 for each column that is left out because its period begins after today. */
  readonly isLater: Uint8Array;
  /** The sum of those columns (rows); absent when there are none. */
  readonly later?: KnownValues;
  /** The decimal sign that texts were read with, where nothing in the columns proves it, or what proves it is not the usual one. */
  readonly doubtfulDecimal?: '.' | ',';
  /** Rows of each column with a share above 1, where the others are not; empty when all are alike. */
  readonly sharesAbove: readonly (readonly number[])[];
}
