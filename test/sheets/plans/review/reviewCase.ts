import type { ReviewInput } from '../../../../src/sheets/plans/review/ReviewInput';

/** What a review is made of, complete unless something else is said. */
export function reviewCase(rest: Partial<ReviewInput> = {}): ReviewInput {
  return Object.freeze({
    customerId: '00123',
    customer: 'Northwind',
    tier: 'A',
    accountManager: 'Lin',
    unit: '',
    year: 2027,
    quarter: 2,
    knownMonths: 3,
    scores: {
      payments: { target: 100_000, actual: 87_700, last: 98 },
      grossProfit: { target: 20_000, actual: 20_600.5 },
      brandShare: { target: 0.35, actual: 0.34 },
      shelfShare: { target: 0.7 },
      stock: { target: 0.2, actual: 0.16 },
      activities: { target: 3, actual: 2 },
    },
    lastTotal: 97.5,
    actions: { all: 6, late: 2 },
    lastCorrections: [{ item: 'Second display', due: 46_500, status: 'In progress' }],
    language: 'en-US',
    ...rest,
  } satisfies ReviewInput);
}
