import type { Words } from '../../../locales/Words';
import { amountText } from '../../texts/amountText';
import type { Correction } from './readCorrections';

/** A correction as an action of the plan: what changes, from what to what, and by how much. */
export function carriedAction({ item, old, new: now, change }: Correction, words: Words): string {
  const steps = old === '' && now === '' ? '' : words('review.carried.change', { old: old || '–', new: now || '–' });
  if (!change) return steps === '' ? item : words('review.carried.text', { item, text: steps });
  const { month, amount } = change;
  const digits = amountText(Math.abs(amount), Number.isInteger(amount) ? '#,##0' : '#,##0.00');
  const added = words('review.carried.amount', { month, amount: `${amount < 0 ? '−' : '+'}${digits}` });
  return words('review.carried.text', { item, text: steps === '' ? added : `${steps}; ${added}` });
}
