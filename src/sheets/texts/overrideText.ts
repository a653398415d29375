import type { Override } from '../../core/history/Override';
import { serialText } from '../../core/intake/calendar/serialText';
import type { Words } from '../../locales/Words';

/** Who set a tier by hand, when and why. */
export function overrideText({ tier, author, reason, setOn, expiresOn }: Override, words: Words): string {
  const named = { tier, author: author.trim() || '-', reason: reason.trim() || '-', day: serialText(setOn) };
  return expiresOn === undefined
    ? words('reason.byHand.forGood', named)
    : words('reason.byHand.until', { ...named, until: serialText(expiresOn) });
}
