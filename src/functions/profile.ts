import { defaultSettings } from '../core/abc/defaultSettings';
import { indicatorLetters } from '../core/abc/indicatorLetters';
import { profileText } from '../core/abc/profileText';
import { unknown } from '../core/Unknown';
import type { FunctionMetadata } from './FunctionMetadata';
import { columnsOf, readGrid, refuseErrors } from './readGrid';
import { readList } from './readList';
import { readWord } from './readWord';
import { answerOf } from './refuse';

export const profileMetadata: FunctionMetadata = {
  id: 'PROFILE',
  words: 'profile',
  parameters: [
    { id: 'indicators', kind: 'range' },
    { id: 'ratio', kind: 'range', optional: true },
    { id: 'method', kind: 'text', optional: true },
  ],
  examples: ['=ABC.PROFILE(B2:D794)', '=ABC.PROFILE(B2:D794,{80,15,5},"value")'],
  worked: {
    cells: [
      ['customer', 'payments', 'margin', 'brandShare'],
      ['K1', 90, 20, 0.6],
      ['K2', 400, 55, 0.2],
      ['K3', 120, 30, null],
      ['K4', 35, 12, 0.35],
      ['K5', 60, 5, 0.5],
    ],
    formula: '=ABC.PROFILE(B2:D6)',
    answer: [['BBA'], ['AAC'], ['BB-'], ['CCC'], ['CCB']],
  },
};

const methods = ['count', 'value'] as const;

/**
 * ABC.PROFILE: one text a row with the letter of each column, "-" where a row has no number in a column, "" where it has
 * none at all.
 * @example profile([[9, 1], [1, ''], ['', '']], [[1, 1]]) // [["AA"],["B-"],[""]]
 */
export function profile(indicators: unknown, ratio?: unknown, method?: unknown): string[][] {
  const grid = refuseErrors(readGrid(indicators), 'indicators');
  const chosen = readWord(method, methods, 'method');
  const settings = { method: chosen, ratio: readList(ratio, 'ratio') ?? defaultSettings(chosen).ratio };
  const letters = columnsOf(grid).map((column) => answerOf(indicatorLetters(column, settings)));
  if (!grid.known.includes(1)) answerOf(unknown('noValues'));
  return Array.from({ length: grid.rows }, (_, row) => [profileText(letters.map((column) => column[row]))]);
}
