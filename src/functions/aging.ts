import { onlyKnown } from '../core/abc/rank/KnownValues';
import { ageingBuckets, defaultAgeLimits } from '../core/growth/ageingBuckets';
import { unknown } from '../core/Unknown';
import type { FunctionMetadata } from './FunctionMetadata';
import { readDate, readDates } from './readDate';
import { readGrid, refuseErrors } from './readGrid';
import { readList } from './readList';
import { answerOf } from './refuse';

export const agingMetadata: FunctionMetadata = {
  id: 'AGING',
  words: 'aging',
  parameters: [
    { id: 'dates', kind: 'range' },
    { id: 'amounts', kind: 'range' },
    { id: 'as_of', kind: 'number' },
    { id: 'limits', kind: 'range', optional: true },
  ],
  examples: ['=ABC.AGING(A2:A500,C2:C500,TODAY())', '=ABC.AGING(A2:A500,C2:C500,DATE(2026,6,30),{45,90})'],
  worked: {
    cells: [
      ['date', 'amount', 'asOf'],
      [46010, 120, 46112],
      [46082, 80, null],
      [46081, 45, null],
      [46112, 60, null],
      [45900, 30, null],
    ],
    formula: '=ABC.AGING(A2:A6,B2:B6,C2)',
    answer: [[140, 45, 0, 120, 30]],
  },
};

/**
 * ABC.AGING: the total of the amounts in each age bucket, the youngest first. Rows without a date and a number are left out,
 * and so is what is dated after `as_of`.
 * @example aging([[45292], [45200]], [[5], [7]], 45300, [[30]]) // [[5,7]]
 */
export function aging(dates: unknown, amounts: unknown, as_of: unknown, limits?: unknown): number[][] {
  const days = refuseErrors(readDates(dates, 'dates'), 'dates');
  const values = refuseErrors(readGrid(amounts), 'amounts');
  if (days.rows !== values.rows || days.columns !== values.columns) answerOf(unknown('badShape'));
  const today = readDate(as_of, 'as_of');
  const known = days.known.map((isDay, place) => isDay & values.known[place]!);
  const ages = onlyKnown({ values: days.values.map((day) => today - day), known });
  const borders = readList(limits, 'limits') ?? defaultAgeLimits;
  const totals = ageingBuckets(ages, onlyKnown({ values: values.values, known }), borders);
  return [Array.from(answerOf(totals, { badLimits: 'badAgeLimits' }))];
}
