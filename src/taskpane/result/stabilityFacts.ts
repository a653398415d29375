import type { CustomerStability } from '../../core/stability/CustomerStability';
import type { PeriodLength } from '../../core/stability/PeriodSettings';
import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';
import type { Fact } from './FactList';

/** The figures behind a verdict of steadiness, each in words; a figure that the data cannot give is left out. */
export function stabilityFacts(
  { trend, variation, class: classed, detrended, cycleDays, orderDays, overdue }: CustomerStability,
  length: PeriodLength,
  words: Words,
  numbers: NumberFormats,
): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (name: string, text: string) => facts.push({ name: words(`pane.detail.${name}`), text });
  if (trend) {
    const isLevel = trend.direction === 'level';
    const share = numbers.share(Math.abs(trend.slope));
    add('trend', words(isLevel ? 'pane.detail.level' : `pane.detail.${trend.direction}.${length}`, { share }));
  }
  if (variation !== undefined) {
    const share = numbers.wholeShare(variation);
    add('variation', classed ? words('pane.detail.variationText', { share, class: classed }) : share);
  }
  if (detrended !== undefined) add('detrended', numbers.wholeShare(detrended));
  if (cycleDays === undefined) add('orderDays', numbers.count(orderDays));
  else {
    const orders = numbers.count(orderDays);
    add('cycle', words('pane.detail.cycleText', { count: cycleDays, shown: numbers.plain(cycleDays), orders }));
  }
  if (overdue !== undefined) add('overdue', words('pane.detail.overdueText', { cycles: numbers.decimal(overdue, 1) }));
  return facts;
}
