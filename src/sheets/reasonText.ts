import { defaultSettings } from '../core/abc/defaultSettings';
import type { JudgedCustomer, Judgement } from '../core/abc/Judgement';
import { tiers, type Tier } from '../core/abc/Tier';
import type { Words } from '../locales/Words';

/**
 * Why a customer stands in its tier, in one to four short sentences: its rank, the letter of each indicator where several
 * decide, what is missing or not positive, and the rule that drew the border.
 */
export function reasonText(customer: JudgedCustomer, judgement: Judgement, words: Words): string {
  const { indicators, settings } = judgement;
  const headers = indicators.map(({ header }) => header);
  const list = (parts: readonly string[]) => parts.join(words('reason.listSeparator'));
  if (customer.tier === undefined || customer.rank === undefined) {
    return words('reason.notJudged', { indicators: list(headers) });
  }
  const alone = indicators.length === 1;
  const sentences = [rankSentence(customer, customer.rank, headers, judgement.judgedCount, words, list)];
  if (!alone) sentences.push(...letterSentences(customer, headers, words, list));
  const low = headers.filter((_, index) => (customer.verdicts[index]?.value ?? 1) <= 0);
  const lowest = tiers[Math.min(2, settings.ratio.length - 1)]!;
  if (low.length > 0) {
    sentences.push(
      words(alone ? 'reason.nonPositive' : 'reason.nonPositiveLetter', { indicators: list(low), tier: lowest }),
    );
  }
  sentences.push(ruleSentence(customer.tier, judgement, headers[0]!, words));
  return sentences.join(words('reason.sentenceSeparator'));
}

function rankSentence(
  customer: JudgedCustomer,
  rank: number,
  headers: readonly string[],
  count: number,
  words: Words,
  list: (parts: readonly string[]) => string,
): string {
  const place = { rank, count, indicators: list(headers) };
  if (headers.length === 1) return words('reason.rank', place);
  return words('reason.rankByScore', { ...place, score: (customer.score ?? 0).toFixed(3) });
}

function letterSentences(
  customer: JudgedCustomer,
  headers: readonly string[],
  words: Words,
  list: (parts: readonly string[]) => string,
): string[] {
  const known = customer.verdicts.flatMap((verdict, index) =>
    verdict ? [words('reason.letter', { indicator: headers[index]!, letter: verdict.letter, rank: verdict.rank })] : [],
  );
  const missing = headers.filter((_, index) => customer.verdicts[index] === undefined);
  const letters = words('reason.letters', { letters: list(known) });
  return missing.length === 0 ? [letters] : [letters, words('reason.missing', { indicators: list(missing) })];
}

/** The border's rule; with several indicators the count cut on the score decides, whatever draws the letters. */
function ruleSentence(tier: Tier, { indicators, settings }: Judgement, header: string, words: Words): string {
  const deciding = indicators.length === 1 || settings.method === 'count' ? settings : defaultSettings('count');
  const place = tiers.indexOf(tier);
  const last = deciding.ratio.length - 1;
  const total = deciding.ratio.reduce((sum, part) => sum + part, 0);
  const share = Math.round(((deciding.ratio[place] ?? 0) / total) * 1000) / 10;
  const position = place === 0 ? 'first' : place >= last ? 'last' : 'middle';
  return words(`reason.${deciding.method}.${position}`, { tier, share, indicator: header });
}
