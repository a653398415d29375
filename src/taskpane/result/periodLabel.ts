import type { PeriodLength } from '../../core/stability/PeriodSettings';
import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';
import { dateOfSerial } from '../display/dateOfSerial';

/** The name of the period that begins on a day (an Excel serial): "Mar 2023", "Q1 2023", "H1 2023", "2023". */
export function periodLabel(start: number, length: PeriodLength, words: Words, numbers: NumberFormats): string {
  if (length === 'month') return numbers.month(start);
  const date = dateOfSerial(start);
  const month = date.getUTCMonth();
  const year = date.getUTCFullYear();
  switch (length) {
    case 'quarter':
      return words('pane.matrix.quarter', { year, part: month / 3 + 1 });
    case 'half':
      return words(month < 6 ? 'pane.matrix.half1' : 'pane.matrix.half2', { year });
    case 'year':
      return words('pane.matrix.year', { year });
    default:
      return length satisfies never;
  }
}
