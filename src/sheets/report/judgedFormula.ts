import { isScoreMethod } from '../../core/abc/combine/isScoreMethod';
import type { Judgement } from '../../core/abc/Judgement';
import type { WriteForm } from '../WriteForm';
import type { CustomersLayout } from './customersLayout';

/**
 * How many customers the tiers should add up to, as a part of a formula. Values: those who were judged. Formulas follow edits: those
 * with a number to judge by, or with a tier set by hand.
 * @param down a column of the ranked customers as another sheet's formulas name it
 */
export function judgedFormula(
  { indicators, settings, structure, judgedCount }: Judgement,
  layout: CustomersLayout,
  form: WriteForm,
  down: (column: number) => string,
): string {
  if (form === 'values') return String(judgedCount);
  const hasScore = indicators.length > 1 && isScoreMethod(settings.combination) && layout.has('score');
  const figures = hasScore ? [layout.at('score')] : layout.indicators;
  const known = figures.map((column) => `ISNUMBER(${down(column)})`);
  const byHand = layout.has('byHand') ? structure.map(({ tier }) => `(${down(layout.at('byHand'))}="${tier}")`) : [];
  return `SUMPRODUCT(--(${[...known, ...byHand, '0'].join('+')}>0))`;
}
