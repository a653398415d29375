import { neumaierSum } from '../core/abc/rank/neumaierSum';
import { onlyKnown } from '../core/abc/rank/KnownValues';
import { seasonalIndices } from '../core/stability/seasonalIndices';
import { isUnknown } from '../core/Unknown';
import type { FunctionMetadata } from './FunctionMetadata';
import { isOmitted } from './isOmitted';
import { readAmount } from './readAmount';
import { columnsOf, readGrid, refuseErrors } from './readGrid';
import { answerOf, unknownError } from './refuse';

export const seasonalityMetadata: FunctionMetadata = {
  id: 'SEASONALITY',
  words: 'seasonality',
  parameters: [
    { id: 'history', kind: 'range' },
    { id: 'season_length', kind: 'number', optional: true },
  ],
  examples: ['=ABC.SEASONALITY(B2:Y794)', '=ABC.SEASONALITY(B2:M794,4)', '=B1*INDEX(ABC.SEASONALITY(B2:Y794),1,3)'],
  worked: {
    cells: [
      ['customer', 'Q1', 'Q2', 'Q3', 'Q4', 'Q1', 'Q2', 'Q3', 'Q4'],
      ['K1', 80, 100, 120, 200, 90, 110, 110, 190],
      ['K2', 20, 30, 20, 50, 10, 20, 30, 60],
    ],
    formula: '=ABC.SEASONALITY(B2:I3,4)',
    answer: [[0.6452, 0.8387, 0.9032, 1.6129]],
  },
};

const monthsOfYear = 12;

/**
 * ABC.SEASONALITY: one row with the index of each position of a season, 1 being the usual period, from the sums of the
 * columns. A position without a number is an error in that cell alone.
 * @example seasonality([[1, 3, 1, 3], [2, 2, 2, 2]], 2) // [[0.75,1.25]]
 */
export function seasonality(history: unknown, season_length?: unknown): (number | Error)[][] {
  const grid = refuseErrors(readGrid(history), 'history');
  const length = isOmitted(season_length) ? monthsOfYear : readAmount(season_length, 'season_length');
  const columns = columnsOf(grid).map(onlyKnown);
  const periods = {
    values: Float64Array.from(columns, neumaierSum),
    known: Uint8Array.from(columns, (column) => (column.length > 0 ? 1 : 0)),
  };
  return [answerOf(seasonalIndices(periods, length)).map((index) => (isUnknown(index) ? unknownError(index) : index))];
}
