import type { Words } from '../../locales/Words';
import { quoted } from '../form/quoted';
import type { LedgerColumns } from './PlanSheetInput';

/**
 * A formula's text for what a plan's customer came to in a month of the plan's year, straight from the source: blank for months outside
 * of its first and last day, 0 for a month within without a row of his, and blank when the source is gone. A word instead of a number
 * asks to look where the source holds an error value, for a blank would say that nothing is known to be wrong. The customer is compared
 * letter by letter, so that "*28" is no pattern and "a" not "A"; a number counts as its text, which not every program does unasked. `form` gives
 * the names of the plan's own cells and its words.
 * @param month 1 to 12: a number or the address of one
 * @example ledgerActual({ ids: 'S[Customer]', days: 'S[Day]', payments: 'S[Amount]' }, 'payments', 'B$9', { ref: (key) => `plan_${key}`, words: (key) => key }).slice(0, 60) // "IFERROR(IF(OR(MAX(S[Day])<DATE(plan_year,B$9,1),MIN(S[Day])>"
 */
export function ledgerActual(
  ledger: LedgerColumns,
  measure: 'payments' | 'grossProfit',
  month: string,
  form: { readonly ref: (key: 'id' | 'year') => string; readonly words: Words },
): string {
  const { ids, days } = ledger;
  const amounts = ledger[measure];
  if (amounts === undefined) throw new Error(`The source has no ${measure}.`);
  const year = form.ref('year');
  const [start, end] = [`DATE(${year},${month},1)`, `DATE(${year},${month}+1,1)`];
  const isMonth = `ISNUMBER(${days})*(${days}>=${start})*(${days}<${end})`;
  const sum = `SUMPRODUCT(--EXACT(${ids}&"",${form.ref('id')}&""),${isMonth},${amounts})`;
  // A reference that no longer is one has no rows; cells with error values do have them.
  const otherwise = `IF(ISERROR(ROWS(${days})+ROWS(${ids})+ROWS(${amounts})),"",${quoted(form.words('column.check'))})`;
  return `IFERROR(IF(OR(MAX(${days})<${start},MIN(${days})>=${end}),"",${sum}),${otherwise})`;
}
