import type { PlanCustomer } from '../../../src/core/plan/PlanCustomer';
import type { PlanSheetInput } from '../../../src/sheets/plans/PlanSheetInput';

/** Twelve months with a season, of some decimals. */
export const seasonMonths: readonly number[] = [
  812.4, 640.05, 955.1, 1010, 1120.75, 1300, 1411.11, 1288.9, 1002.02, 990, 1500.5, 2100.17,
];

/** What an annual plan of a customer is made of, complete unless something else is said. */
export function planInput(
  rest: Partial<Omit<PlanSheetInput, 'customer'>> & { readonly customer?: Partial<PlanCustomer> } = {},
): PlanSheetInput {
  const { customer, ...others } = rest;
  const payments = customer?.lastYear?.payments ?? seasonMonths;
  const known = payments.filter((amount) => amount !== undefined);
  return {
    year: 2027,
    growth: 0.08,
    split: 'season',
    owner: 'Lin',
    unit: '',
    decimals: 2,
    revision: 1,
    language: 'en-US',
    ...others,
    customer: {
      id: '00123',
      name: 'Northwind',
      tier: 'A',
      profile: 'AAB',
      stability: 'steady',
      lastYear: { payments, grossProfit: payments.map((amount) => amount && amount / 5), brandShare: 0.32 },
      thisYear: {
        payments: seasonMonths.map((amount, month) => (month < 7 ? Math.round(amount * 105) / 100 : undefined)),
        grossProfit: seasonMonths.map((amount, month) => (month < 7 ? amount / 4 : undefined)),
        brandShare: 0.34,
      },
      base: known.length === 0 ? undefined : known.reduce((sum, amount) => sum + amount, 0),
      grossProfitBase: 2826.2,
      ...customer,
    },
  };
}
