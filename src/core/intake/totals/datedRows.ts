import type { KnownValues } from '../../abc/rank/KnownValues';
import { datedPeriodRows } from './datedPeriodRows';
import type { JudgedCells } from '../rows/judgeCells';
import type { Ledger } from '../Ledger';

/**
 * The rows that count in a total and have a day, side by side; undefined when there is none. Rows that are left out of the
 * totals are left out here too, so that a customer's history adds up to the total of his dated rows. A wide sheet gives a
 * line for each row and period.
 */
export function datedRows(judged: JudgedCells): Ledger | undefined {
  if (judged.columns.indicators.some(({ periods }) => periods)) return datedPeriodRows(judged);
  const { rows, days, numbers } = judged;
  const { serials } = days;
  const dated = new Int32Array(serials.length);
  let count = 0;
  for (let row = 0; row < serials.length; row++) if (serials[row]! > 0) dated[count++] = row;
  if (count === 0) return undefined;
  const kept = dated.subarray(0, count);
  return {
    customerOf: wholeAt(rows.customerOf, kept),
    days: wholeAt(serials, kept),
    amounts: numbers.map((column) => valuesAt(column, kept)),
  };
}

function wholeAt(column: Int32Array, rows: Int32Array): Int32Array {
  const kept = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) kept[place] = column[rows[place]!]!;
  return kept;
}

function valuesAt({ values, known }: KnownValues, rows: Int32Array): KnownValues {
  const kept = { values: new Float64Array(rows.length), known: new Uint8Array(rows.length) };
  for (let place = 0; place < rows.length; place++) {
    kept.values[place] = values[rows[place]!]!;
    kept.known[place] = known[rows[place]!]!;
  }
  return kept;
}
