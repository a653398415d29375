import type { Question, Treatments } from '../Treatments';

/** Every answer to each question; a currency to keep is any ISO code besides. */
const answers: { readonly [Q in Question]: readonly Treatments[Q][] } = {
  hiddenRows: ['ask', 'leaveOut', 'keep'],
  currencies: ['ask', 'asOne'],
  errors: ['ask', 'leaveOut'],
  dayOrder: ['auto', 'dayFirst', 'monthFirst'],
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
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Readonly<Record<string, unknown>>;
  return Object.entries(answers).every(([question, known]) => {
    const answer = given[question];
    if (typeof answer !== 'string') return false;
    return (
      (known as readonly string[]).includes(answer) || (question === 'currencies' && /^only:[A-Z]{3}$/.test(answer))
    );
  });
}
