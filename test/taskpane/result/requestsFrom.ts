import { explainCustomer } from '../../../src/actions/explainCustomer';
import { measureOf } from '../../../src/actions/measureOf';
import type { MeasureTexts } from '../../../src/core/plan/MeasureTexts';
import { createWords } from '../../../src/locales/createWords';
import type { Language } from '../../../src/locales/Language';
import type { CustomerRequests } from '../../../src/taskpane/result/CustomerRequests';
import { today } from '../ledger';

/** What may be asked about a customer in a workbook that answers yes to everything. */
export function requestsFrom(
  given: Partial<CustomerRequests> = {},
  language: Language = 'en-US',
  texts?: MeasureTexts,
): CustomerRequests {
  const words = createWords(language);
  return {
    explain: explainCustomer,
    measure: (tier, verdict) => measureOf(tier, verdict, words, texts),
    goTo: () => undefined,
    setTier: () => Promise.resolve(true),
    endTier: () => Promise.resolve(true),
    drafts: new Map(),
    author: '',
    today,
    isBusy: false,
    ...given,
  };
}
