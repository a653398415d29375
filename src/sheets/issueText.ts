import type { Issue } from '../core/intake/Issue';
import type { Words } from '../locales/Words';
import { amountText } from './amountText';
import { fitText } from './fitText';

/** A header of more characters than this says no more in a sentence. */
const longestName = 120;

export interface IssueText {
  readonly found: string;
  readonly done: string;
  /** What the user decided, or could have; "" where nothing is to be decided. */
  readonly decision: string;
}

/** A finding in words: what was found, what was done about it, and the decision behind that. */
export function issueText({ code, count, column, choice, values }: Issue, words: Words): IssueText {
  const shown = amountText(count, '#,##0');
  const named = { ...values, count, shown, column: fitText(column ?? '', longestName) };
  return {
    found: words(`issue.${code}.found`, named),
    done: words(`issue.${code}.done`, named),
    decision: choice ? decisionText(choice.question, choice.chosen, words) : '',
  };
}

function decisionText(question: string, chosen: string, words: Words): string {
  if (chosen === 'ask') return words('sheet.check.undecided');
  if (chosen === 'auto') return words('sheet.check.automatic');
  const [option, currency] = chosen.split(':');
  return words(`issue.choice.${question}.${option!}`, currency === undefined ? {} : { currency });
}
