import enUS from './en-US.json';
import type { Language } from './Language';
import zhCN from './zh-CN.json';

/** The headers in every language of what a report says about a customer's tier. */
export const reportColumnWords: Readonly<Record<Language, ReturnType<typeof headersOf>>> = {
  'en-US': headersOf(enUS.sheet),
  'zh-CN': headersOf(zhCN.sheet),
};

function headersOf({ tier, customerId, customer }: typeof enUS.sheet) {
  return { tier, customerId, customer };
}
