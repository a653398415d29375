import type { JudgedCustomer } from '../../core/abc/Judgement';
import type { MeasureTexts } from '../../core/plan/MeasureTexts';
import type { Words } from '../../locales/Words';
import { classMeasures } from './classMeasures';

/** What a salesperson does first: a sheet has room for this much in a customer's row, the rest stands by class. */
const shownKinds = ['visit', 'plan', 'escalation'] as const;

/** What to do with a customer, in a line; null where there is nothing, as for a tier below C. */
export function measureText(
  { tier, stability }: JudgedCustomer,
  words: Words,
  measures: MeasureTexts | undefined,
): string | null {
  const texts = classMeasures(tier, stability?.verdict, words, measures);
  if (texts === undefined) return null;
  const nothing = words('measure.escalation.1');
  const shown = shownKinds.map((kind) => texts[kind]).filter((text) => text !== '' && text !== nothing);
  return shown.length === 0 ? null : shown.join(words('measure.lineSeparator'));
}
