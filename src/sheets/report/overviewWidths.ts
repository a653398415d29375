import type { Judgement } from '../../core/abc/Judgement';
import { amountText } from '../texts/amountText';
import { overviewGrid } from './overviewGrid';
import { textWidth } from '../texts/textWidth';
import type { WriteForm } from '../WriteForm';

/** Labels, then figures: together as wide as a screen with the pane beside it, and as a page. */
const labelWidth = 24;
/** The labels of native limits are sentences, and a figure beside them cuts them off. */
const limitLabelWidth = 46;
const figureWidth = { least: 12, most: 24 } as const;
/** Sum and smallest value of the summary. */
const sumColumns = [4, 5] as const;

/**
 * Widths of the overview's columns in characters: those that are printed, of which the ones of sums fit the largest sum, then a
 * gap and the three columns of the chart's data.
 */
export function overviewWidths({ customers }: Judgement, formats: readonly string[], form: WriteForm): number[] {
  const sums = formats.map((format, index) => {
    const sum = customers.reduce((total, { verdicts }) => total + Math.abs(verdicts[index]?.value ?? 0), 0);
    return Math.min(figureWidth.most, Math.max(figureWidth.least, textWidth(amountText(sum, format)) + 2));
  });
  const widths = Array<number>(overviewGrid.columns).fill(figureWidth.least);
  widths[0] = form === 'native' ? limitLabelWidth : labelWidth;
  for (const column of sumColumns) widths[column] = sums[0]!;
  // The limits of native formulas add each indicator up in a column of its own.
  if (form === 'native') sums.forEach((width, index) => (widths[1 + index] = width));
  const names = customers.reduce((width, { name }) => Math.max(width, textWidth(name) + 2), 14);
  return [...widths, 4, Math.min(names, 30), sums[0]!, 18];
}
