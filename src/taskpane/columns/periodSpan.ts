import type { PeriodColumn } from '../../core/intake/Mapping';
import type { PeriodGroup } from '../../core/intake/guess/PeriodGroup';
import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';
import { periodLabel } from '../result/periodLabel';

/** How many periods there are and which: "12 months · Jan 2025 to Dec 2025". There are at least two. */
export function periodSpan(periods: readonly PeriodColumn[], words: Words, numbers: NumberFormats): string {
  const length = lengthOf(periods[0]!);
  const label = (day: number) => (length === 'day' ? numbers.day(day) : periodLabel(day, length, words, numbers));
  return words(`pane.columns.span.${length}`, {
    shown: numbers.count(periods.length),
    first: label(periods[0]!.first),
    last: label(periods.at(-1)!.first),
  });
}

function lengthOf({ first, last }: PeriodColumn): PeriodGroup['length'] {
  const days = last - first + 1;
  if (days <= 1) return 'day';
  if (days <= 31) return 'month';
  if (days <= 92) return 'quarter';
  return days <= 184 ? 'half' : 'year';
}
