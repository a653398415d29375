import type { Judgement } from '../../core/abc/Judgement';
import { nativeLists } from './nativeLists';

/** Whether a judgement can be native formulas: "computed" has no formula for its cut, "tooMany" would take minutes. */
export type NativeAnswer = 'possible' | 'computed' | 'tooMany';

/** Ranks are the one thing that looks at all customers from every row: so many looks take about half a minute. */
const mostLooks = 600_000_000;

/** Whether Excel's own functions can give these tiers, or why not. */
export function nativeAnswer(judgement: Pick<Judgement, 'customers' | 'indicators' | 'settings'>): NativeAnswer {
  const { customers, indicators, settings } = judgement;
  if (settings.method === 'computed') return 'computed';
  const looks = nativeLists(judgement).combination === 'rank' ? 2 * indicators.length * customers.length ** 2 : 0;
  return looks > mostLooks ? 'tooMany' : 'possible';
}
