import type { Judgement } from '../../core/abc/Judgement';
import { nativeLists } from './nativeLists';

/** Whether a judgement can be native formulas: "computed" has no formula for its cut, "tooMany" would keep a spreadsheet busy after every edit. */
export type NativeAnswer = 'possible' | 'computed' | 'tooMany';

/**
 * Ranks are the one thing that looks at all customers from every row and for each indicator. So many looks (5,000 customers with
 * three indicators) are calculated by LibreOffice 7.4 in 6 seconds and by the workbench in 30, anew after each edit.
 */
const mostLooks = 75_000_000;

/** Whether Excel's own functions can give these tiers, or why not. */
export function nativeAnswer(judgement: Pick<Judgement, 'customers' | 'indicators' | 'settings'>): NativeAnswer {
  const { customers, indicators, settings } = judgement;
  if (settings.method === 'computed') return 'computed';
  const looks = nativeLists(judgement).combination === 'rank' ? indicators.length * customers.length ** 2 : 0;
  return looks > mostLooks ? 'tooMany' : 'possible';
}
