import type { JudgedCustomer, Judgement } from '../core/abc/Judgement';
import type { Words } from '../locales/Words';
import { indicatorFormats } from '../sheets/indicatorFormats';
import { reasonText } from '../sheets/texts/reasonText';

/** Why a customer has its tier, in the words the report sheet uses. */
export function explainCustomer(customer: JudgedCustomer, judgement: Judgement, words: Words): string {
  return reasonText(customer, judgement, indicatorFormats(judgement), words);
}
