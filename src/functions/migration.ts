import { migrationMatrix } from '../core/history/migrationMatrix';
import { unknown } from '../core/Unknown';
import type { FunctionMetadata } from './FunctionMetadata';
import { readLetters } from './readLetters';
import { answerOf } from './refuse';

export const migrationMetadata: FunctionMetadata = {
  id: 'MIGRATION',
  words: 'migration',
  parameters: [
    { id: 'before', kind: 'range' },
    { id: 'after', kind: 'range' },
  ],
  examples: ['=ABC.MIGRATION(C2:C794,D2:D794)', '=ABC.MIGRATION(ABC.TIER(B2:B794),ABC.TIER(C2:C794))'],
  worked: {
    cells: [
      ['customer', 'before', 'after'],
      ['K1', 'A', 'A'],
      ['K2', 'A', 'B'],
      ['K3', 'B', 'B'],
      ['K4', 'C', 'B'],
      ['K5', 'C', null],
      ['K6', null, 'A'],
    ],
    formula: '=ABC.MIGRATION(B2:B7,C2:C7)',
    answer: [
      [1, 1, 0, 0],
      [0, 1, 0, 0],
      [0, 1, 0, 1],
      [1, 0, 0, 0],
    ],
  },
};

/**
 * ABC.MIGRATION: 4 x 4 counts of customers, rows by their tier before, columns by their tier after, both A, B, C, none.
 * @example migration([['A'], ['B']], [['A'], ['']]) // [[1,0,0,0],[0,0,0,1],[0,0,0,0],[0,0,0,0]]
 */
export function migration(before: unknown, after: unknown): number[][] {
  const earlier = readLetters(before, 'before');
  const later = readLetters(after, 'after');
  if (earlier.rows !== later.rows || earlier.columns !== later.columns) answerOf(unknown('badShape'));
  return answerOf(migrationMatrix(earlier.letters, later.letters));
}
