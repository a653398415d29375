import type { PlanCustomer } from '../../core/plan/PlanCustomer';
import { ratioOf } from '../form/ratioOf';
import type { CellSpec } from '../SheetSpec';
import { grownBy } from './grownBy';
import { listRows, type ListPlace } from './lists/listRows';
import type { PlanListColumn } from './planListColumns';

/** A small customer's plan. */
export interface PlanLine {
  readonly customer: PlanCustomer;
  /** Growth over last year, as a fraction. */
  readonly growth: number;
  /** Account manager, blank when nobody is named. */
  readonly owner: string;
}

/** Rows for the plan list in the order in which its columns stand now: what is known, and formulas for what follows from it. */
export function planListRows(place: ListPlace<PlanListColumn>, lines: readonly PlanLine[]): CellSpec[][] {
  return listRows(place, lines, planListCells);
}

/** Quarters are rounded so that they add up to the target to the cent: the last one takes what is left. */
export function planListCells(
  { customer, growth, owner }: PlanLine,
  at: (key: PlanListColumn) => string,
): Readonly<Partial<Record<PlanListColumn, CellSpec>>> {
  const [base, rise, target, actual, through] = [at('ly'), at('growth'), at('target'), at('actual'), at('through')];
  // A target to date is one of whole months, and so is what stands beside it.
  const whole = customer.thisYear.payments.slice(0, customer.thisYear.begun);
  const quarters = (['t1', 't2', 't3', 't4'] as const).map(at);
  const share = (quarter: number) => `ROUND(${target}*${quarter}/4,2)`;
  const of = (formula: string): CellSpec => ({ formula: `=IF(COUNT(${target})=0,"",${formula})` });
  return {
    customerId: customer.id,
    customer: customer.name,
    accountManager: owner === '' ? null : owner,
    ly: customer.base ?? null,
    growth,
    target: { formula: `=${grownBy(base, rise, '2')}` },
    t1: of(share(1)),
    t2: of(`ROUND(${share(2)}-${share(1)},6)`),
    t3: of(`ROUND(${share(3)}-${share(2)},6)`),
    t4: of(`ROUND(${target}-SUM(${quarters.slice(0, 3).join(',')}),6)`),
    // Due is what the actual can answer for: an actual stays where it is while the months pass.
    dueT: {
      formula:
        `=IF(COUNT(${target},${actual},${through})<3,"",IF(OR(${through}<1,${through}>12),"",` +
        `ROUND(${target}*INT(${through})/12,2)))`,
    },
    actual: known(whole),
    through: lastKnown(whole),
    rate: { formula: `=${ratioOf(actual, at('dueT'))}` },
  };
}

/** The sum of what is known; blank when nothing is. */
function known(months: readonly (number | undefined)[]): number | null {
  const amounts = months.filter((month) => month !== undefined);
  return amounts.length === 0 ? null : Number(amounts.reduce((sum, amount) => sum + amount, 0).toFixed(6));
}

/** The last month that is known, 1 to 12; blank when none is. */
function lastKnown(months: readonly (number | undefined)[]): number | null {
  return months.reduce<number | null>((last, month, index) => (month === undefined ? last : index + 1), null);
}
