import { herfindahlIndex } from '../core/abc/spread/herfindahlIndex';
import { onlyKnown } from '../core/abc/rank/KnownValues';
import type { FunctionMetadata } from './FunctionMetadata';
import { readLine } from './readLine';
import { answerOf } from './refuse';

export const hhiMetadata: FunctionMetadata = {
  id: 'HHI',
  words: 'hhi',
  parameters: [{ id: 'values', kind: 'range' }],
  examples: ['=ABC.HHI(B2:B794)', '=1/ABC.HHI(B2:B794)'],
  worked: {
    cells: [
      ['customer', 'sales'],
      ['K1', 60],
      ['K2', 20],
      ['K3', 20],
      ['K4', 0],
    ],
    formula: '=ABC.HHI(B2:B5)',
    answer: [[0.44]],
  },
};

/**
 * ABC.HHI: how much of the whole lies with few, the sum of the squared shares (Herfindahl-Hirschman), up to 1.
 * @example hhi([[3], [0], [1], ['']]) // [[0.625]]
 */
export function hhi(values: unknown): number[][] {
  return [[answerOf(herfindahlIndex(onlyKnown(readLine(values, 'values'))), { noPositive: 'noTotal' })]];
}
