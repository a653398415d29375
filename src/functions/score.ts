import { score as scoreRows } from '../core/abc/combine/score';
import type { ScoreMethod } from '../core/abc/Settings';
import type { FunctionMetadata } from './FunctionMetadata';
import { columnsOf, readGrid, refuseErrors } from './readGrid';
import { readList } from './readList';
import { readWord } from './readWord';
import { answerOf } from './refuse';

export const scoreMetadata: FunctionMetadata = {
  id: 'SCORE',
  words: 'score',
  parameters: [
    { id: 'indicators', kind: 'range' },
    { id: 'weights', kind: 'range', optional: true },
    { id: 'method', kind: 'text', optional: true },
  ],
  examples: [
    '=ABC.SCORE(B2:D794)',
    '=ABC.SCORE(B2:D794,{2,1,1})',
    '=ABC.SCORE(B2:D794,{3,2,1},"ordered")',
    '=ABC.TIER(ABC.SCORE(B2:D794))',
  ],
  worked: {
    cells: [
      ['customer', 'payments', 'margin'],
      ['K1', 90, 20],
      ['K2', 400, 55],
      ['K3', 120, 30],
      ['K4', 35, 12],
      ['K5', 60, 5],
    ],
    formula: '=ABC.SCORE(B2:C6)',
    answer: [[0.5], [0.9], [0.7], [0.2], [0.2]],
  },
};

const methods: readonly [ScoreMethod, ...ScoreMethod[]] = ['rank', 'minmax', 'ordered'];

/**
 * ABC.SCORE: one score from 0 to 1 a row: from its ranks in each column ("rank"), from its values between the least and the
 * largest ("minmax"), or the best that the columns' order of importance allows ("ordered"); "" where a row has no number that counts, which
 * ABC.TIER passes on as "".
 * @example score([[9], [4], ['']]) // [[0.75],[0.25],[""]]
 */
export function score(indicators: unknown, weights?: unknown, method?: unknown): (number | '')[][] {
  const grid = refuseErrors(readGrid(indicators), 'indicators');
  const chosen = readWord(method, methods, 'method');
  const { scores, known } = answerOf(scoreRows(columnsOf(grid), chosen, readList(weights, 'weights')));
  // Of its final length at once: growing takes longer than scoring.
  const answer = new Array<[number | '']>(scores.length);
  for (let row = 0; row < scores.length; row++) answer[row] = [known[row] === 1 ? scores[row]! : ''];
  return answer;
}
