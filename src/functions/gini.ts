import { giniCoefficient } from '../core/abc/spread/giniCoefficient';
import { onlyKnown } from '../core/abc/rank/KnownValues';
import type { FunctionMetadata } from './FunctionMetadata';
import { readLine } from './readLine';
import { answerOf } from './refuse';

export const giniMetadata: FunctionMetadata = {
  id: 'GINI',
  words: 'gini',
  parameters: [{ id: 'values', kind: 'range' }],
  examples: ['=ABC.GINI(B2:B794)'],
  worked: {
    cells: [
      ['customer', 'sales'],
      ['K1', 60],
      ['K2', 20],
      ['K3', 20],
      ['K4', 0],
    ],
    formula: '=ABC.GINI(B2:B5)',
    answer: [[0.45]],
  },
};

/**
 * ABC.GINI: how unevenly the values are spread, 0 for all equal, towards 1 for one with everything.
 * @example gini([[3], [0], [1], ['']]) // [[0.5]]
 */
export function gini(values: unknown): number[][] {
  return [[answerOf(giniCoefficient(onlyKnown(readLine(values, 'values'))), { noPositive: 'noTotal' })]];
}
