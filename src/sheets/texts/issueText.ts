import type { Issue } from '../../core/intake/Issue';
import { splitAnswer } from '../../core/intake/splitAnswer';
import type { Words } from '../../locales/Words';
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
  const { option, currency } = splitAnswer(choice?.chosen ?? '');
  return {
    found: words(`issue.${code}.found`, named),
    // What was done is said for the option chosen where it has words of its own: "done_keep" before "done".
    done: words(`issue.${code}.done`, choice ? { ...named, context: option, currency } : named),
    decision: choice ? decisionText(choice.question, option, currency, words) : '',
  };
}

function decisionText(question: string, option: string, currency: string, words: Words): string {
  if (option === 'ask') return words('sheet.check.undecided');
  if (option === 'auto') return words('sheet.check.automatic');
  return words(`issue.choice.${question}.${option}`, { currency });
}
