import type { Cut } from '../core/abc/cut/Cut';
import { indicatorLetters } from '../core/abc/cut/indicatorLetters';
import { profileText } from '../core/abc/profileText';
import { unknown } from '../core/Unknown';
import type { FunctionMetadata } from './FunctionMetadata';
import { cutWords, readCut } from './readCut';
import { columnsOf, readGrid, refuseErrors } from './readGrid';
import { readList } from './readList';
import { answerOf, wrongArgument } from './refuse';

export const profileMetadata: FunctionMetadata = {
  id: 'PROFILE',
  words: 'profile',
  parameters: [
    { id: 'indicators', kind: 'range' },
    { id: 'ratio', kind: 'range', optional: true },
    { id: 'method', kind: 'text', optional: true },
  ],
  examples: [
    '=ABC.PROFILE(B2:D794)',
    '=ABC.PROFILE(B2:D794,{80,15,5},"value")',
    '=ABC.PROFILE(B2:C794,{50000,10000;9000,2000},"limits")',
  ],
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

/**
 * ABC.PROFILE: one text a row with the letter of each column, "-" where a row has no number in a column, "" where it has
 * none at all. With "limits", one row of limits a column gives each column its own; one row or one column is one list for all.
 * @example profile([[9, 1], [1, ''], ['', '']], [[1, 1]]) // [["AA"],["B-"],[""]]
 */
export function profile(indicators: unknown, ratio?: unknown, method?: unknown): string[][] {
  const grid = refuseErrors(readGrid(indicators), 'indicators');
  const columns = columnsOf(grid);
  const cuts = readCuts(method, ratio, columns.length);
  const letters = columns.map((column, index) => answerOf(indicatorLetters(column, cuts[index]!), cutWords));
  if (!grid.known.includes(1)) answerOf(unknown('noValues'));
  return Array.from({ length: grid.rows }, (_, row) => [profileText(letters.map((column) => column[row]))]);
}

/** One cut a column. */
function readCuts(method: unknown, ratio: unknown, columns: number): Cut[] {
  const forAll = readCut(method, readList(ratio, 'ratio'));
  const isOneEach =
    forAll.method === 'limits' &&
    Array.isArray(ratio) &&
    ratio.length === columns &&
    ratio.every((row) => Array.isArray(row) && row.length > 1);
  const isBlock = Array.isArray(ratio) && ratio.length > 1 && ratio.some((row) => Array.isArray(row) && row.length > 1);
  // Several rows of limits that are not one a column would be run together into one list.
  if (forAll.method === 'limits' && isBlock && !isOneEach) throw wrongArgument('oneLine', 'ratio');
  return Array.from({ length: columns }, (_, column) =>
    isOneEach ? readCut(method, readList([ratio[column]], 'ratio')) : forAll,
  );
}
