import type { Override } from '../../core/history/Override';
import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';

/** Who set a tier by hand, when, and until when it counts. */
export function overrideFacts(override: Override, words: Words, numbers: NumberFormats): string {
  const { author, setOn, expiresOn } = override;
  const set = words(`pane.workbook.overrides.${author === '' ? 'setUnsigned' : 'set'}`, {
    author,
    day: numbers.day(setOn),
  });
  const until =
    expiresOn === undefined
      ? words('pane.workbook.overrides.forGood')
      : words('pane.workbook.overrides.until', { day: numbers.day(expiresOn) });
  return `${set}${words('pane.workbook.overrides.separator')}${until}`;
}

/** True from the day after the last one on which it applies. `today` is an Excel serial. */
export function isExpired({ expiresOn }: Override, today: number): boolean {
  return expiresOn !== undefined && expiresOn < today;
}
