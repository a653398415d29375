import { differenceOf } from '../../form/differenceOf';
import type { FormSheet } from '../../form/FormSheet';
import { lightOf } from '../../form/lightOf';
import { ratioOf } from '../../form/ratioOf';

/**
 * The formulas of the quarters' rows, by row and quarter (0 for the first; 4 is the year beside them, for rows that are no sums). Sums
 * of decimals are rounded, so that a sum that is exactly a step of the rebate reaches it.
 */
export function quarterFormulas(form: FormSheet) {
  const at = (name: string, quarter: number) => form.cell(name, quarter);
  /** The months of the quarter of a column, as ones among noughts. */
  const months = (quarter: number) => `(plan_m>3*${at('q', quarter)}-3)*(plan_m<=3*${at('q', quarter)})`;
  /** Closed months without data count for neither side: what is not known is no failure. */
  const closed = (quarter: number) => `${months(quarter)}*(plan_m<=plan_closed)*ISNUMBER(plan_act)`;
  const sum = (chosen: string, row: string) => `ROUND(SUMPRODUCT(${chosen},${row}),6)`;
  const known = (quarter: number, row: string) =>
    `IF(SUMPRODUCT(${months(quarter)}*ISNUMBER(${row}))=0,"",${sum(months(quarter), row)})`;

  const texts = {
    tq: (quarter: number) => `IF(COUNT(plan_fin)=0,"",${sum(months(quarter), 'plan_fin')})`,
    aq: (quarter: number) => known(quarter, 'plan_act'),
    lyq: (quarter: number) => known(quarter, 'plan_ly'),
    dq: (quarter: number) =>
      `IF(OR(COUNT(plan_fin)=0,SUMPRODUCT(${closed(quarter)})=0),"",${sum(closed(quarter), 'plan_fin')})`,
    gq: (quarter: number) => `IF(SUMPRODUCT(${closed(quarter)})=0,"",${sum(closed(quarter), 'plan_act')})`,
    rq: (quarter: number) => ratioOf(at('gq', quarter), at('dq', quarter)),
    gapq: (quarter: number) => differenceOf(at('gq', quarter), at('dq', quarter)),
    lightq: (quarter: number) => lightOf(at('rq', quarter), form.words),
  };
  return (name: keyof typeof texts, quarter: number) => ({ formula: `=${texts[name](quarter)}` });
}
