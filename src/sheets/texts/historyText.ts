import type { JudgedCustomer, Judgement } from '../../core/abc/Judgement';
import type { Words } from '../../locales/Words';
import { overrideText } from './overrideText';

/** Why the tier in force is not left to the figures alone: set by hand, by whom and until when, or kept by damping. */
export function historyText(customer: JudgedCustomer, { settings }: Judgement, words: Words): string | undefined {
  const { tier, computedTier, override, isDamped } = customer;
  if (override) return joined(words, overrideText(override, words), figuresText(customer, words));
  if (!isDamped || tier === undefined || computedTier === undefined) return undefined;
  const share = Math.round((settings.damping ?? 0) * 1000) / 10;
  return joined(words, words('reason.damped', { tier, share }), figuresText(customer, words));
}

function figuresText({ computedTier }: JudgedCustomer, words: Words): string {
  return computedTier === undefined ? words('reason.figuresNone') : words('reason.figures', { tier: computedTier });
}

function joined(words: Words, ...sentences: readonly string[]): string {
  return sentences.join(words('reason.sentenceSeparator'));
}
