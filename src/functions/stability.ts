import { coefficientOfVariation } from '../core/stability/coefficientOfVariation';
import { detrendedVariation } from '../core/stability/detrendedVariation';
import { defaultLimits, stabilityClass } from '../core/stability/stabilityClass';
import { isUnknown } from '../core/Unknown';
import type { FunctionMetadata } from './FunctionMetadata';
import { historyAnswers, type HistoryMeasure } from './historyAnswers';
import { readList } from './readList';
import { readWord } from './readWord';
import { answerOf } from './refuse';

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
export function stability(history: unknown, measure?: unknown, limits?: unknown) {
  const chosen = readWord(measure, measures, 'measure');
  const borders = readList(limits, 'limits') ?? defaultLimits;
  answerOf(stabilityClass(0, borders));
  return historyAnswers<string | number>(history, measureBy(chosen, borders));
}

function measureBy(measure: Measure, limits: readonly number[]): HistoryMeasure<string | number> {
  switch (measure) {
    case 'class':
      return (history) => {
        const variation = coefficientOfVariation(history);
        return isUnknown(variation) ? variation : stabilityClass(variation, limits);
      };
    case 'cv':
      return coefficientOfVariation;
    case 'detrended':
      return detrendedVariation;
    default:
      return measure satisfies never;
  }
}
