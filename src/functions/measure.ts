import { tiers } from '../core/abc/Tier';
import { measuresFor } from '../core/plan/measuresFor';
import type { MeasureTexts } from '../core/plan/MeasureTexts';
import { isUnknown, unknown } from '../core/Unknown';
import { measureLines } from '../locales/measureLines';
import type { FunctionMetadata } from './FunctionMetadata';
import { displayLanguage } from './hostGlobals';
import { isOmitted } from './isOmitted';
import { errorCell, errorTextOf, rowsOf } from './readGrid';
import { readMeasureTable } from './readMeasureTable';
import { readStability } from './readStability';
import { readText } from './readText';
import { answerOf, unknownError } from './refuse';
import { measureWords, type ParameterName } from './say';

export const measureMetadata: FunctionMetadata = {
  id: 'MEASURE',
  words: 'measure',
  parameters: [
    { id: 'tier', kind: 'range' },
    { id: 'stability', kind: 'range', optional: true },
    { id: 'table', kind: 'range', optional: true },
  ],
  examples: [
    '=ABC.MEASURE("A")',
    '=ABC.MEASURE(C2:C794,D2:D794)',
    '=ABC.MEASURE(C2,ABC.STABILITY(E2:P2))',
    '=ABC.MEASURE(C2:C794,D2:D794,AbcMeas)',
  ],
  worked: {
    cells: [
      ['customer', 'tier', 'stability'],
      ['K1', 'A', 'steady'],
      ['K2', 'C', 'lapsing'],
    ],
    formula: '=ABC.MEASURE(B2:B3,C2:C3)',
    answer: [['measuresOfSteadyA'], ['measuresOfLapsingC']],
  },
};

/**
 * ABC.MEASURE: the management measures of each tier and stability as one text a cell, in the display language; "" for a blank
 * tier. The two ranges have one shape, or one of them is a single cell for all. A blank stability is steady, as a left out one.
 * With a table of the user's own measures its texts come first; the cell is calculated anew when one of them is edited.
 * @example measure([['']]) // [[""]]
 */
export function measure(tier: unknown, stability?: unknown, table?: unknown): (string | Error)[][] {
  const letters = rowsOf(tier);
  const verdicts = rowsOf(isOmitted(stability) ? '' : stability);
  if (!isOneCell(letters) && !isOneCell(verdicts) && !haveOneShape(letters, verdicts)) answerOf(unknown('badShape'));
  const own = isOmitted(table) ? undefined : readMeasureTable(table, 'table');
  const textOf = new Map<string, string | Error>();
  const shape = isOneCell(letters) ? verdicts : letters;
  return shape.map((line, row) =>
    line.map((_, column) => {
      const [letter, verdict] = [cellAt(letters, row, column), cellAt(verdicts, row, column)];
      const error = errorAt(letter, 'tier', row, column) ?? errorAt(verdict, 'stability', row, column);
      if (error) return error;
      const [name, steadiness] = [readText(letter), readText(verdict)];
      const key = `${name}|${steadiness}`;
      const text = textOf.get(key) ?? measureText(name, steadiness, own);
      textOf.set(key, text);
      return text;
    }),
  );
}

type Cells = readonly (readonly unknown[])[];

function isOneCell(cells: Cells): boolean {
  return cells.length === 1 && cells[0]!.length === 1;
}

function haveOneShape(cells: Cells, others: Cells): boolean {
  return cells.length === others.length && cells.every((row, place) => row.length === others[place]!.length);
}

function cellAt(cells: Cells, row: number, column: number): unknown {
  return isOneCell(cells) ? cells[0]![0] : cells[row]![column];
}

function errorAt(cell: unknown, parameter: ParameterName, row: number, column: number): Error | undefined {
  const text = errorTextOf(cell);
  return text === undefined ? undefined : errorCell({ row: row + 1, column: column + 1, text }, parameter);
}

function measureText(letter: string, stability: string, own: MeasureTexts | undefined): string | Error {
  if (letter === '') return '';
  const tier = tiers.find((each) => each === letter.toUpperCase());
  const verdict = readStability(stability);
  if (isUnknown(verdict)) return unknownError(verdict);
  const measures = tier === undefined ? unknown('unknownTier') : measuresFor(tier, verdict, own);
  if (isUnknown(measures)) return unknownError(measures);
  const words = measureWords(displayLanguage());
  return measureLines(measures, words).join(words('measure.lineSeparator'));
}
