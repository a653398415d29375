import { tiers } from '../core/abc/Tier';
import { onlyKnown } from '../core/abc/KnownValues';
import { tierBorders } from '../core/abc/tierBorders';
import { tiersByBorders } from '../core/abc/tiersByBorders';
import type { FunctionMetadata } from './FunctionMetadata';
import { isOmitted } from './isOmitted';
import { cutWords, readCut } from './readCut';
import { readGrid, refuseErrors } from './readGrid';
import { readList } from './readList';
import { answerOf, wrongArgument } from './refuse';

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
  const grid = refuseErrors(readGrid(values), 'values');
  if (grid.rows > 1 && grid.columns > 1) throw wrongArgument('oneLine', 'values');
  const cut = readCut(method, readList(ratio, 'ratio'));
  const judged = isOmitted(population) ? grid : refuseErrors(readGrid(population), 'population');
  const borders = answerOf(tierBorders(onlyKnown(judged), cut), cutWords);
  const indexes = tiersByBorders(grid.values, borders);
  const textAt = (place: number): string => (grid.known[place] === 1 ? tiers[indexes[place]!]! : '');
  if (grid.rows === 1) return [Array.from(indexes, (_, place) => textAt(place))];
  const answer: (readonly string[])[] = [];
  for (let place = 0; place < indexes.length; place++) answer.push(rowOf[textAt(place)]!);
  return answer;
}

/** Rows of equal letters are one and the same frozen row: a million small arrays would take as long as the sort. */
const rowOf: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...tiers, ''].map((letter) => [letter, Object.freeze([letter])]),
);
