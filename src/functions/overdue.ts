import { overdueCycles } from '../core/stability/overdueCycles';
import type { FunctionMetadata } from './FunctionMetadata';
import { readDate } from './readDate';
import { readOrderDays } from './readOrderDays';
import { answerOf, wrongArgument } from './refuse';

export const overdueMetadata: FunctionMetadata = {
  id: 'OVERDUE',
  words: 'overdue',
  parameters: [
    { id: 'dates', kind: 'range' },
    { id: 'as_of', kind: 'number' },
  ],
  examples: ['=ABC.OVERDUE(A2:A500,TODAY())', '=ABC.OVERDUE(FILTER(A2:A500,B2:B500="K1"),MAX(A2:A500))'],
  worked: {
    cells: [
      ['date', 'asOf'],
      [45992, 46071],
      [46006, null],
      [46020, null],
      [46050, null],
    ],
    formula: '=ABC.OVERDUE(A2:A5,B2)',
    answer: [[1.5]],
  },
};

/**
 * ABC.OVERDUE: how many buying cycles have passed from the last order to `as_of`: above 1.5 a customer is lapsing, above 2
 * probably lost. An `as_of` before the last order is refused: what was due then cannot be told with orders that came after.
 * @example overdue([[45292], [45299], [45306]], 45320) // [[2]]
 */
export function overdue(dates: unknown, as_of: unknown): number[][] {
  const days = readOrderDays(dates);
  const today = readDate(as_of, 'as_of');
  const last = days.at(-1);
  if (last !== undefined && today < last) throw wrongArgument('asOfEarly', 'as_of');
  return [[answerOf(overdueCycles(days, today))]];
}
