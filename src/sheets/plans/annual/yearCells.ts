import { sumOrBlank } from '../../form/sumOrBlank';
import type { CellSpec } from '../../SheetSpec';
import type { PlanSheetInput } from '../PlanSheetInput';
import { grownBy } from '../grownBy';
import { decimals } from './decimals';

/** What is planned for the year; the first two follow from what the add-in knows. */
export const yearMeasures = ['payments', 'grossProfit', 'brandShare', 'volume', 'tradeCost'] as const;
export type YearMeasure = (typeof yearMeasures)[number];

type Cells = Partial<Record<YearMeasure, CellSpec>>;

const formula = (text: string): CellSpec => ({ formula: `=${text}` });

/** Quarters come first when all four are filled in. */
const target = 'IF(COUNT(plan_qi)=4,SUM(plan_qi),IF(COUNT(plan_target_in)=0,"",plan_target_in))';

/**
 * What stands in the cells of the year's indicators without anybody filling them in: last year, the target, and this year so far. Last
 * year's payments are the sum of its months where any is known.
 */
export function yearCells({ customer }: PlanSheetInput): Readonly<Record<'lyActual' | 'target' | 'ytd', Cells>> {
  const { lastYear, thisYear, base, grossProfitBase, tier } = customer;
  return {
    lyActual: {
      payments: formula(`IF(COUNT(plan_ly)=0,${base ?? '""'},SUM(plan_ly))`),
      grossProfit: grossProfitBase ?? null,
      brandShare: lastYear.brandShare ?? null,
    },
    target: { payments: formula(target), grossProfit: formula(grownBy('plan_baseGp', 'plan_growth', decimals)) },
    ytd: {
      payments: formula(sumOrBlank('plan_act')),
      // The standard plan has no months of gross profit.
      ...(tier === 'A' && { grossProfit: formula(sumOrBlank('plan_actGp')) }),
      brandShare: thisYear.brandShare ?? null,
    },
  };
}
