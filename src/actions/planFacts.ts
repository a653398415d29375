import type { PlanCustomer } from '../core/plan/PlanCustomer';
import { planCustomers } from '../core/plan/planCustomers';
import { ledgerSums, type LedgerSums } from '../sheets/plans/ledgerSums';
import type { Analysis } from './Analysis';
import { judgementOf } from './judgementOf';
import { ledgerSource } from './ledgerSource';

/** Whether actuals can be formulas on the source, and why not. */
export type PlanLinks = 'possible' | 'noDays' | 'notAsRead' | 'tooHeavy';

/** What the judged data offers a planner. */
export interface PlanFacts {
  /** All judged customers, best first, with the figures of the year before `year` and of `year`. */
  readonly customers: readonly PlanCustomer[];
  readonly year: number;
  /** Whether the data covers all months of the year before to their ends: a season with months missing is none. */
  readonly hasSeason: boolean;
  /** Whole months of the year before that the data covers, 0 to 12. */
  readonly lastYearMonths: number;
  /** The data's last day, an Excel serial, where it leaves a month of the year before unfinished; what that month has is in the base. */
  readonly lastYearUntil: number | undefined;
  /** Whether payments are among the indicators: without, nothing is known to grow from. */
  readonly hasPayments: boolean;
  /** Whether actuals of these customers can be formulas on the source, and why not. */
  readonly linksFor: (customerIds: readonly string[]) => PlanLinks;
}

/** Formulas that look at more rows than this, each time the source changes, keep Excel busy for seconds. */
const mostLooks = 30_000_000;

/** What the judged customers and their data offer for the plans of a year. Nothing is read again. */
export function planFacts(analysis: Analysis, year: number): PlanFacts {
  const { mapping, intake } = analysis;
  const judgement = judgementOf(analysis);
  const { customers, lastYearMonths, lastYearUntil } = planCustomers(
    judgement,
    intake.table!,
    mapping.indicators,
    year,
  );
  return {
    customers,
    year,
    hasSeason: lastYearMonths === 12,
    lastYearMonths,
    lastYearUntil,
    hasPayments: judgement.indicators.some(({ kind }) => kind === 'scale'),
    linksFor: linksOf(analysis, customers, year),
  };
}

function linksOf(analysis: Analysis, customers: readonly PlanCustomer[], year: number): PlanFacts['linksFor'] {
  const source = ledgerSource(analysis);
  if (!source) return () => 'noDays';
  const { places, measures } = source;
  const byId = new Map(customers.map((customer) => [customer.id, customer]));
  let sums: LedgerSums | undefined;
  let isComputed = false;
  return (customerIds) => {
    const chosen = customerIds.flatMap((id) => byId.get(id) ?? []);
    // Only plans on sheets of their own have months, and only the full ones have those of gross profit.
    const onSheets = chosen.filter(({ tier }) => tier !== 'C');
    const lists = onSheets.reduce((sum, { tier }) => sum + (tier === 'A' ? measures.length : 1), 0);
    const rows = analysis.cells.columns[0]?.cells.length ?? 0;
    if (lists * 12 * rows > mostLooks) return 'tooHeavy';
    if (!isComputed) sums = ledgerSums(analysis.cells, places, year);
    isComputed = true;
    const known = sums;
    return known && onSheets.every((customer) => isAsRead(customer, known, measures)) ? 'possible' : 'notAsRead';
  };
}

/** Whether formulas show what was read, month by month. */
function isAsRead(
  { id, thisYear }: PlanCustomer,
  { known, sums }: LedgerSums,
  measures: readonly ('payments' | 'grossProfit')[],
): boolean {
  return measures.every((measure, index) =>
    thisYear[measure].every((read, month) => {
      if (read === undefined || known[month] !== 1) return (read === undefined) === (known[month] !== 1);
      const shown = sums.get(id)?.[index]![month] ?? 0;
      // What cancels out was read as 0; a sum of Excel's may keep a trace of it.
      return Math.abs(shown - read) <= 1e-6 + 1e-9 * Math.abs(read);
    }),
  );
}
