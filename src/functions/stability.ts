import { coefficientOfVariation } from '../core/stability/coefficientOfVariation';
import { detrendedVariation } from '../core/stability/detrendedVariation';
import { defaultLimits, stabilityClass } from '../core/stability/stabilityClass';
import { onlyKnown } from '../core/abc/KnownValues';
import { isUnknown, type Unknown } from '../core/Unknown';
import type { FunctionMetadata } from './FunctionMetadata';
import { errorCell, readGrid, type NumberGrid } from './readGrid';
import { readList } from './readList';
import { readWord } from './readWord';
import { answerOf, unknownError } from './refuse';

export const stabilityMetadata: FunctionMetadata = {
  id: 'STABILITY',
  words: 'stability',
  parameters: [
    { id: 'history', kind: 'range' },
    { id: 'measure', kind: 'text', optional: true },
    { id: 'limits', kind: 'range', optional: true },
  ],
  examples: ['=ABC.STABILITY(B2:M794)', '=ABC.STABILITY(B2:M794,"cv")', '=ABC.STABILITY(B2:M794,,{0.3,0.8})'],
  worked: {
    cells: [
      ['customer', 'Q1', 'Q2', 'Q3', 'Q4'],
      ['K1', 100, 110, 95, 105],
      ['K2', 80, 20, 140, 60],
      ['K3', 0, 300, 0, 0],
    ],
    formula: '=ABC.STABILITY(B2:E4)',
    answer: [['X'], ['Y'], ['Z']],
  },
};

const measures = ['class', 'cv', 'detrended'] as const;
type Measure = (typeof measures)[number];

/**
 * ABC.STABILITY: one answer a row of periods: the class X, Y or Z, the coefficient of variation, or the same with the trend
 * taken out. "" for a row without a number; an error in a row, or too little in it, is an error in that row's cell alone.
 * @example stability([[1, 2, 3], ['', '', '']], 'cv') // [[0.5],[""]]
 */
export function stability(history: unknown, measure?: unknown, limits?: unknown): (string | number | Error)[][] {
  const chosen = readWord(measure, measures, 'measure');
  const borders = readList(limits, 'limits') ?? defaultLimits;
  answerOf(stabilityClass(0, borders));
  const grid = readGrid(history);
  const errorOfRow = new Map([...grid.errors].reverse().map((error) => [error.row, error]));
  return Array.from({ length: grid.rows }, (_, row) => {
    const error = errorOfRow.get(row + 1);
    if (error) return [errorCell(error, 'history')];
    const answer = measureRow(grid, row, chosen, borders);
    return [isUnknown(answer) ? unknownError(answer) : answer];
  });
}

function measureRow(
  { columns, values, known }: NumberGrid,
  row: number,
  measure: Measure,
  limits: readonly number[],
): string | number | Unknown {
  const part = [row * columns, (row + 1) * columns] as const;
  const marks = known.subarray(...part);
  if (!marks.includes(1)) return '';
  const history = onlyKnown({ values: values.subarray(...part), known: marks });
  if (measure === 'detrended') {
    // A blank keeps its place in time.
    return detrendedVariation(
      history,
      onlyKnown({ values: Float64Array.from(marks, (_, time) => time), known: marks }),
    );
  }
  const variation = coefficientOfVariation(history);
  return measure === 'cv' || isUnknown(variation) ? variation : stabilityClass(variation, limits);
}
