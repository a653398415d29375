import { serialText } from '../../core/intake/calendar/serialText';
import type { Periods } from '../../core/stability/Periods';
import type { Words } from '../../locales/Words';

/** The time that the data covers and how it was divided: "2014-01-01 to 2017-12-30, 16 quarters (chosen automatically)". */
export function periodText({ length, isAuto, starts, asOf, leftOut }: Periods, words: Words): string {
  const span = words('sheet.check.span', { first: serialText(starts[0] ?? asOf), last: serialText(asOf) });
  const count = words(`sheet.periods.${length}`, { count: starts.length });
  const text = words(isAuto ? 'sheet.periods.auto' : 'sheet.periods.chosen', { span, count });
  if (leftOut === undefined) return text;
  return text + words('sheet.periods.leftOut', { day: serialText(leftOut) });
}
