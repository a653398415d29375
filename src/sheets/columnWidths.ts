import type { Judgement } from '../core/abc/Judgement';
import type { ReportLayout } from './reportLayout';
import { textWidth } from './textWidth';

/** Widths of the report's columns in characters: names fit up to a limit, the reason gets room, the rest is even. */
export function columnWidths({ customers, indicators }: Judgement, layout: ReportLayout): number[] {
  const longest = (texts: Iterable<string>) => {
    let width = 0;
    for (const text of texts) width = Math.max(width, textWidth(text));
    return width;
  };
  const between = (least: number, width: number, most: number) => Math.min(most, Math.max(least, width + 2));
  const widths: number[] = Array.from({ length: layout.pareto + 3 }, () => 12);
  const nameWidth = between(14, longest(customers.map(({ name }) => name)), 36);
  widths[layout.tier] = 9;
  widths[layout.rank] = 16;
  widths[layout.name] = nameWidth;
  if (layout.id !== undefined) widths[layout.id] = between(16, longest(customers.map(({ id }) => id)), 24);
  layout.indicators.forEach((column, index) => {
    widths[column] = between(15, textWidth(indicators[index]!.header), 24);
  });
  if (layout.cumulativeShare !== undefined) widths[layout.cumulativeShare] = 28;
  // Each indicator adds its letter and rank to the reason.
  widths[layout.reason] = 38 + 28 * indicators.length;
  const valueShare = layout.summary.column + 3;
  widths[valueShare] = Math.max(widths[valueShare]!, 20);
  widths[layout.reason + 1] = 4;
  widths[layout.pareto] = nameWidth;
  widths[layout.pareto + 1] = widths[layout.indicators[0]!]!;
  widths[layout.pareto + 2] = 18;
  return widths;
}
