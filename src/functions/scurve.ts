import { defaultSteepness, sCurve } from '../core/plan/sCurve';
import type { FunctionMetadata } from './FunctionMetadata';
import { readAmount } from './readAmount';
import { answerOf } from './refuse';

export const scurveMetadata: FunctionMetadata = {
  id: 'SCURVE',
  words: 'scurve',
  parameters: [
    { id: 'start', kind: 'number' },
    { id: 'target', kind: 'number' },
    { id: 'periods', kind: 'number' },
    { id: 'steepness', kind: 'number', optional: true },
  ],
  examples: ['=ABC.SCURVE(100,180,12)', '=ABC.SCURVE(B1,B2,12,10)', '=TRANSPOSE(ABC.SCURVE(0,1,12,0))'],
  worked: {
    cells: [
      ['start', 'target', 'periods'],
      [100, 200, 6],
    ],
    formula: '=ABC.SCURVE(A2,B2,C2)',
    answer: [[106.2767, 122.1108, 150, 177.8892, 193.7233, 200]],
  },
};

/**
 * ABC.SCURVE: one row with the value at the end of each period of a climb from start to target, the last exactly the target.
 * A steepness of 0 is a straight line and not an omitted one.
 * @example scurve(100, 200, 2) // [[150,200]]
 */
export function scurve(start: unknown, target: unknown, periods: unknown, steepness?: unknown): number[][] {
  const isBlank = steepness === null || steepness === undefined || steepness === '';
  const path = sCurve(
    readAmount(start, 'start'),
    readAmount(target, 'target'),
    readAmount(periods, 'periods'),
    isBlank ? defaultSteepness : readAmount(steepness, 'steepness'),
  );
  return [Array.from(answerOf(path))];
}
