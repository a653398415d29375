import type { Question, Treatments } from '../Treatments';
import { isObject } from './isObject';

/** Every answer to each question; a currency to keep is any ISO code besides. */
const answers: { readonly [Q in Question]: readonly Treatments[Q][] } = {
  hiddenRows: ['ask', 'leaveOut', 'keep'],
  currencies: ['ask', 'asOne'],
  errors: ['ask', 'leaveOut'],
  dayOrder: ['auto', 'dayFirst', 'monthFirst', 'yearFirst'],
  decimals: ['auto', 'point', 'comma'],
  totals: ['leaveOut', 'keep'],
  mergedCustomers: ['fillDown', 'leaveOut'],
  blankCustomers: ['leaveOut', 'fillDown'],
  similar: ['separate', 'merge'],
  homonyms: ['join', 'useId'],
  badDates: ['keep', 'leaveOut'],
  futureDates: ['keep', 'leaveOut'],
  shareScale: ['asIs', 'percent'],
};

/**
 * Whether a value from outside answers every question with an answer there is.
 * @example isTreatments({ hiddenRows: 'keep' }) // false
 */
export function isTreatments(value: unknown): value is Treatments {
  if (!isObject(value)) return false;
  return Object.entries(answers).every(([question, known]) => {
    const answer = value[question];
    if (typeof answer !== 'string') return false;
    return (
      (known as readonly string[]).includes(answer) || (question === 'currencies' && /^only:[A-Z]{3}$/.test(answer))
    );
  });
}
