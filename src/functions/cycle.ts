import { buyingCycle } from '../core/stability/buyingCycle';
import type { FunctionMetadata } from './FunctionMetadata';
import { readOrderDays } from './readOrderDays';
import { answerOf } from './refuse';

export const cycleMetadata: FunctionMetadata = {
  id: 'CYCLE',
  words: 'cycle',
  parameters: [{ id: 'dates', kind: 'range' }],
  examples: ['=ABC.CYCLE(A2:A500)', '=ABC.CYCLE(FILTER(A2:A500,B2:B500="K1"))'],
  worked: {
    cells: [['date'], [45992], [46006], [46006], [46020], [46050]],
    formula: '=ABC.CYCLE(A2:A6)',
    answer: [[14]],
  },
};

/**
 * ABC.CYCLE: how many days usually pass between orders, the median gap between different dates.
 * @example cycle([[45292], [45299.5], [45299], [45320]]) // [[14]]
 */
export function cycle(dates: unknown): number[][] {
  return [[answerOf(buyingCycle(readOrderDays(dates)))]];
}
