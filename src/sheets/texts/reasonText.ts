import { cutOf } from '../../core/abc/cut/cutOf';
import { importanceOrder } from '../../core/abc/combine/importanceOrder';
import { isScoreMethod } from '../../core/abc/combine/isScoreMethod';
import type { JudgedCustomer, Judgement } from '../../core/abc/Judgement';
import { tierCount } from '../../core/abc/cut/tierCount';
import { tiers, type Tier } from '../../core/abc/Tier';
import { weightsOf } from '../../core/abc/combine/weightsOf';
import type { Words } from '../../locales/Words';
import { amountText } from './amountText';
import { borderText } from './borderText';
import { historyText } from './historyText';
import { ruleText } from './ruleText';

/**
 * Why a customer stands in its tier, in a few short sentences: who set it by hand or what keeps it, its rank, the letter of each
 * indicator where several decide, what is missing, without weight or not positive, the rule that decided, and how near a border
 * it stands. All but the first speak of the figures. `formats` are those of `indicatorFormats`.
 */
export function reasonText(
  customer: JudgedCustomer,
  judgement: Judgement,
  formats: readonly string[],
  words: Words,
): string {
  const { computedTier, rank } = customer;
  const isJudged = computedTier !== undefined && rank !== undefined;
  const sentences = [
    historyText(customer, judgement, words),
    ...(isJudged ? judgedSentences(customer, computedTier, rank, judgement, formats, words) : []),
    isJudged ? undefined : notJudgedSentence(judgement, words),
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(words('reason.sentenceSeparator'));
}

function judgedSentences(
  customer: JudgedCustomer,
  tier: Tier,
  rank: number,
  judgement: Judgement,
  formats: readonly string[],
  words: Words,
): (string | undefined)[] {
  return [
    rankSentence(customer, rank, judgement, words),
    customer.tiedWith === 0 ? undefined : words('reason.tied', { count: customer.tiedWith }),
    ...(judgement.indicators.length === 1 ? [] : letterSentences(customer, judgement, words)),
    lowSentence(customer, judgement, words),
    ruleText(customer, tier, judgement, formats, words),
    borderText(customer, judgement, formats, words),
  ];
}

function rankSentence({ score }: JudgedCustomer, rank: number, judgement: Judgement, words: Words): string {
  const { indicators, settings, judgedCount: count } = judgement;
  const { combination } = settings;
  if (indicators.length === 1) return words('reason.rank', { rank, count, indicators: indicators[0]!.header });
  if (!isScoreMethod(combination)) return words('reason.rankByLetters', { rank, count });
  const order = importanceOrder(weightsOf(indicators, settings)).map((index) => indicators[index]!.header);
  return words(`reason.rankByScore.${combination}`, {
    rank,
    count,
    score: amountText(score ?? 0, '0.000'),
    ...(combination === 'ordered' ? { indicators: listText(order, words) } : {}),
  });
}

function letterSentences({ verdicts }: JudgedCustomer, judgement: Judgement, words: Words): string[] {
  const { indicators, settings } = judgement;
  const headersWhere = (applies: (index: number) => boolean) =>
    indicators.flatMap(({ header }, index) => (applies(index) ? header : []));
  const known = verdicts.flatMap((verdict, index) =>
    verdict
      ? words('reason.letter', { indicator: indicators[index]!.header, letter: verdict.letter, rank: verdict.rank })
      : [],
  );
  const missing = headersWhere((index) => verdicts[index] === undefined);
  const weightless = headersWhere((index) => verdicts[index] !== undefined && !counts(index, judgement));
  const leftOut = isScoreMethod(settings.combination) ? 'reason.missing' : 'reason.missingLetter';
  return [
    words('reason.letters', { letters: listText(known, words) }),
    ...(missing.length === 0 ? [] : [words(leftOut, { indicators: listText(missing, words) })]),
    ...(weightless.length === 0 ? [] : [words('reason.weightless', { indicators: listText(weightless, words) })]),
  ];
}

function lowSentence(
  { verdicts }: JudgedCustomer,
  { indicators, settings }: Judgement,
  words: Words,
): string | undefined {
  const low = indicators.filter((_, index) => (verdicts[index]?.value ?? 1) <= 0);
  if (low.length === 0) return undefined;
  const byScore = isScoreMethod(settings.combination) ? 'reason.nonPositiveLetter' : 'reason.nonPositiveRule';
  return words(indicators.length === 1 ? 'reason.nonPositive' : byScore, {
    indicators: listText(
      low.map(({ header }) => header),
      words,
    ),
    tier: tiers[Math.min(2, tierCount(cutOf(settings, low[0]!.kind)) - 1)]!,
  });
}

function notJudgedSentence(judgement: Judgement, words: Words): string {
  const deciding = judgement.indicators.filter((_, index) => counts(index, judgement));
  return words('reason.notJudged', {
    indicators: listText(
      deciding.map(({ header }) => header),
      words,
    ),
  });
}

/** Whether an indicator has a say: a score leaves one without weight aside. */
function counts(index: number, { indicators, settings }: Judgement): boolean {
  const isWeighed = indicators.length > 1 && (settings.combination === 'rank' || settings.combination === 'minmax');
  return !isWeighed || weightsOf(indicators, settings)[index]! > 0;
}

function listText(parts: readonly string[], words: Words): string {
  return parts.join(words('reason.listSeparator'));
}
