import { cumulativeShares } from '../core/abc/spread/cumulativeShares';
import { backInPlace, onlyKnown } from '../core/abc/rank/KnownValues';
import type { FunctionMetadata } from './FunctionMetadata';
import { readLine } from './readLine';
import { answerOf } from './refuse';

export const cumshareMetadata: FunctionMetadata = {
  id: 'CUMSHARE',
  words: 'cumshare',
  parameters: [{ id: 'values', kind: 'range' }],
  examples: ['=ABC.CUMSHARE(B2:B794)', '=SORT(ABC.CUMSHARE(B2:B794))'],
  worked: {
    cells: [
      ['customer', 'sales'],
      ['K1', 30],
      ['K2', 100],
      ['K3', 30],
      ['K4', 40],
    ],
    formula: '=ABC.CUMSHARE(B2:B5)',
    answer: [[1], [0.5], [1], [0.7]],
  },
};

/**
 * ABC.CUMSHARE: at each value the share of the total that it and all larger ones hold, in the shape of `values`; "" for a
 * blank or text.
 * @example cumshare([[2], [5], [''], [3]]) // [[1],[0.5],[""],[0.8]]
 */
export function cumshare(values: unknown): (number | '')[][] {
  const line = readLine(values, 'values');
  const shares = answerOf(cumulativeShares(onlyKnown(line)), { noPositive: 'noTotal' });
  const cells = backInPlace<number | ''>(line.known, (place) => shares[place]!, '');
  return line.rows === 1 ? [cells] : cells.map((cell) => [cell]);
}
