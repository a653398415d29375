import type { CarriedReview } from '../../actions/carryReview';
import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';
import type { PlanAnswer } from './PlanWish';

/** An answer in sentences. */
export interface DoneText {
  readonly title: string;
  readonly facts: readonly string[];
  /** What it is to the user: all done, nothing to do, or something that could not be done. */
  readonly intent: 'success' | 'info' | 'warning';
}

/** What was done, in sentences; undefined for what is seen in the workbook at once. */
export function doneText(answer: PlanAnswer, words: Words, numbers: NumberFormats): DoneText | undefined {
  const counted = (key: string, count: number) =>
    count > 0 ? [words(`pane.done.${key}`, { count, shown: numbers.count(count) })] : [];
  switch (answer.kind) {
    case 'listPlans':
    case 'make':
    case 'openSheet':
      return undefined;
    case 'carryReview':
      return carriedText(answer.carried, words, counted);
    case 'refreshRollUp': {
      const { sheetName, isNew, customers, added, gone } = answer.rolled;
      const title = words(`pane.done.${isNew ? 'made' : 'refreshed'}`, { sheet: sheetName });
      const facts = [
        ...counted('customers', customers),
        ...(isNew ? [] : counted('added', added)),
        ...counted('gone', gone),
      ];
      return { title, facts, intent: 'success' };
    }
    default: {
      const { sheetName, isNew, added = 0 } = answer.opened;
      const title = words(`pane.done.${isNew ? 'made' : 'opened'}`, { sheet: sheetName });
      if (isNew) return { title, facts: [], intent: 'success' };
      const asMade = answer.kind === 'makeReview' ? [words('pane.done.reviewAsMade')] : [];
      return { title, facts: [...asMade, ...counted('added', added)], intent: 'success' };
    }
  }
}

function carriedText(
  { planSheet, year, carried, already, open, refused }: CarriedReview,
  words: Words,
  counted: (key: string, count: number) => string[],
): DoneText {
  const [title = words('pane.done.nothingCarried')] = counted('carried', carried);
  const facts = [
    ...(carried > 0 ? [words('pane.done.carriedTo', { sheet: planSheet })] : []),
    ...counted('already', already),
    ...counted('notAgreed', open),
    ...refused.map(({ row, because }) =>
      words('pane.done.refused', {
        row: String(row),
        reason: words(`pane.done.because.${because}`, { year: String(year), nextYear: String(year + 1) }),
      }),
    ),
  ];
  const isEmpty = carried + already + open + refused.length === 0;
  if (isEmpty) return { title, facts: [words('pane.done.noCorrections')], intent: 'info' };
  return { title, facts, intent: refused.length > 0 ? 'warning' : carried > 0 ? 'success' : 'info' };
}
