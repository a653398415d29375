import type { JudgedCustomer } from '../../core/abc/Judgement';
import type { StabilityVerdict } from '../../core/stability/CustomerStability';

/** What can be said of a customer's steadiness: a verdict, or that the data gives none. */
export type StabilityAnswer = StabilityVerdict | 'unknown';

/** In order of concern, as the matrix and the filter list them. */
export const stabilityAnswers: readonly StabilityAnswer[] = [
  'steady',
  'wavering',
  'unsteady',
  'lapsing',
  'lost',
  'tooShort',
  'unknown',
];

export function stabilityAnswer({ stability }: Pick<JudgedCustomer, 'stability'>): StabilityAnswer {
  return stability?.verdict ?? 'unknown';
}
