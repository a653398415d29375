import type { PlanCustomer, YearFigures } from '../../../src/core/plan/PlanCustomer';
import { seasonMonths } from './planInput';

const all = (value: number | undefined) => Array.from({ length: 12 }, () => value);
const half = seasonMonths.map((amount, month) => (month % 2 === 0 ? amount : undefined));
const year = (payments: YearFigures['payments'], grossProfit = payments): YearFigures => ({
  payments,
  grossProfit,
  brandShare: undefined,
});

/** Customers whose data is whole, or lacks something in a way of its own. */
export const planCases: readonly { readonly name: string; readonly customer: Partial<PlanCustomer> }[] = [
  { name: 'all that can be known', customer: {} },
  { name: 'half of the months', customer: { lastYear: year(half), thisYear: year(half), grossProfitBase: 900 } },
  {
    name: 'no gross profit',
    customer: {
      lastYear: year(seasonMonths, all(undefined)),
      thisYear: year(seasonMonths, all(undefined)),
      grossProfitBase: undefined,
    },
  },
  {
    name: 'nothing known',
    customer: {
      lastYear: year(all(undefined)),
      thisYear: year(all(undefined)),
      base: undefined,
      grossProfitBase: undefined,
      profile: '',
    },
  },
  { name: 'nothing sold', customer: { lastYear: year(all(0)), thisYear: year(all(0)), base: 0, grossProfitBase: 0 } },
  {
    name: 'more returned than sold',
    customer: {
      lastYear: year(seasonMonths.map((amount) => -amount)),
      thisYear: year(seasonMonths.map((amount) => -amount)),
      base: -14_131,
      grossProfitBase: -2826.2,
    },
  },
];
