import { linearTrend } from '../core/stability/linearTrend';
import { isUnknown } from '../core/Unknown';
import type { FunctionMetadata } from './FunctionMetadata';
import { historyAnswers } from './historyAnswers';

export const trendMetadata: FunctionMetadata = {
  id: 'TREND',
  words: 'trend',
  parameters: [{ id: 'history', kind: 'range' }],
  examples: ['=ABC.TREND(B2:M794)', '=IF(ABC.TREND(B2:M2)<-0.05,"!","")'],
  worked: {
    cells: [
      ['customer', 'Q1', 'Q2', 'Q3', 'Q4'],
      ['K1', 100, 120, 140, 160],
      ['K2', 80, 85, 78, 82],
      ['K3', 300, 210, 160, 50],
    ],
    formula: '=ABC.TREND(B2:E4)',
    answer: [[0.1538], [-0.0012], [-0.4444]],
  },
};

/**
 * ABC.TREND: one number a row of periods, the least-squares slope per period over the row's mean: 0.05 grows by 5 % of the
 * mean a period. "" for a row without a number; an error in a row, or too little in it, is an error in that cell alone.
 * @example trend([[1, 2, 3], [4, 3, '', 1]]) // [[0.5],[-0.375]]
 */
export function trend(history: unknown) {
  return historyAnswers(history, (row, periods) => {
    const found = linearTrend(row, periods);
    return isUnknown(found) ? found : found.slope;
  });
}
