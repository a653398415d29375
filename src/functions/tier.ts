import { tiers } from '../core/abc/Tier';
import { onlyKnown } from '../core/abc/rank/KnownValues';
import { tierBorders } from '../core/abc/cut/tierBorders';
import { tiersByBorders } from '../core/abc/cut/tiersByBorders';
import type { FunctionMetadata } from './FunctionMetadata';
import { isOmitted } from './isOmitted';
import { cutWords, readCut } from './readCut';
import { readGrid, refuseErrors } from './readGrid';
import { readLine } from './readLine';
import { readList } from './readList';
import { answerOf } from './refuse';

export const tierMetadata: FunctionMetadata = {
  id: 'TIER',
  words: 'tier',
  parameters: [
    { id: 'values', kind: 'range' },
    { id: 'ratio', kind: 'range', optional: true },
    { id: 'method', kind: 'text', optional: true },
    { id: 'population', kind: 'range', optional: true },
  ],
  examples: [
    '=ABC.TIER(B2:B794)',
    '=ABC.TIER(B2:B794,{70,20,10},"value")',
    '=ABC.TIER(B2:B794,{100000,20000},"limits")',
    '=ABC.TIER([@Sales],,,[Sales])',
  ],
  worked: {
    cells: [
      ['customer', 'sales'],
      ['K1', 90],
      ['K2', 400],
      ['K3', 120],
      ['K4', 35],
      ['K5', 60],
    ],
    formula: '=ABC.TIER(B2:B6)',
    answer: [['B'], ['A'], ['B'], ['C'], ['C']],
  },
};

/**
 * ABC.TIER: the tier of each value, in the shape of `values` (one row or one column); "" for a blank or text. With a
 * population the values are judged by its borders, so that one cell of a table column can be judged against the column.
 * @example tier([[9], [9], [5], [''], [5]]) // [["A"],["A"],["C"],[""],["C"]]
 */
export function tier(
  values: unknown,
  ratio?: unknown,
  method?: unknown,
  population?: unknown,
): readonly (readonly string[])[] {
  const grid = readLine(values, 'values');
  const cut = readCut(method, readList(ratio, 'ratio'));
  const judged = isOmitted(population) ? grid : refuseErrors(readGrid(population), 'population');
  const borders = answerOf(tierBorders(onlyKnown(judged), cut), cutWords);
  const indexes = tiersByBorders(grid.values, borders);
  if (grid.rows === 1) return [Array.from(indexes, (index, place) => (grid.known[place] === 1 ? tiers[index]! : ''))];
  // Of its final length at once: growing takes longer than judging.
  const answer = new Array<readonly string[]>(indexes.length);
  for (let place = 0; place < indexes.length; place++) {
    answer[place] = grid.known[place] === 1 ? rows[indexes[place]!]! : blankRow;
  }
  return answer;
}

/** Rows of equal letters are one and the same frozen row: a million small arrays would take longer than judging. */
const rows: readonly (readonly string[])[] = tiers.map((letter) => Object.freeze([letter]));
const blankRow: readonly string[] = Object.freeze(['']);
