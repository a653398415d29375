import { cutOf } from '../../core/abc/cut/cutOf';
import { combinationOf } from '../../core/abc/combine/combinationOf';
import type { LetterRule } from '../../core/abc/combine/combinedLetter';
import { isScoreMethod } from '../../core/abc/combine/isScoreMethod';
import type { JudgedCustomer, Judgement } from '../../core/abc/Judgement';
import { scoreCut } from '../../core/abc/combine/scoreCut';
import { tierCount } from '../../core/abc/cut/tierCount';
import { tiers, type Tier } from '../../core/abc/Tier';
import type { Words } from '../../locales/Words';
import { limitText } from './limitText';

/** The rule that gave a customer its tier: the cut of the values or of the score, or what its letters say together. */
export function ruleText(
  customer: JudgedCustomer,
  tier: Tier,
  judgement: Judgement,
  formats: readonly string[],
  words: Words,
): string {
  const { indicators, settings } = judgement;
  const combination = combinationOf(indicators, settings);
  if (indicators.length > 1 && !isScoreMethod(combination)) {
    const drawn = words(`reason.drawn.${settings.method}`, { ratio: settings.ratio.join(':') });
    return [drawn, combinedText(customer, tier, combination, words)].join(words('reason.sentenceSeparator'));
  }
  const { kind, header: indicator } = indicators[0]!;
  const cut = indicators.length === 1 ? cutOf(settings, kind) : scoreCut(settings);
  const place = tiers.indexOf(tier);
  const last = tierCount(cut) - 1;
  const key = `reason.${cut.method}.${place === 0 ? 'first' : place >= last ? 'last' : 'middle'}`;
  switch (cut.method) {
    case 'count':
    case 'value': {
      const total = cut.ratio.reduce((sum, part) => sum + part, 0);
      return words(key, { tier, indicator, share: Math.round(((cut.ratio[place] ?? 0) / total) * 1000) / 10 });
    }
    case 'computed':
      return words(key, { tier, indicator });
    case 'limits': {
      const shown = (index: number) => limitText(cut.limits[index] ?? 0, formats[0]!);
      return words(key, {
        tier,
        indicator,
        limit: shown(Math.min(place, last - 1)),
        upper: shown(Math.max(0, place - 1)),
      });
    }
    default:
      return cut satisfies never;
  }
}

function combinedText(
  { verdicts, profile }: JudgedCustomer,
  tier: Tier,
  combination: LetterRule,
  words: Words,
): string {
  const letters = verdicts.flatMap((verdict) => verdict?.letter ?? []).sort();
  const [lower, upper] = [letters[(letters.length - 1) >> 1], letters[letters.length >> 1]];
  switch (combination) {
    case 'table':
      return words(letters.length === verdicts.length ? 'reason.combined.table' : 'reason.combined.tableMedian', {
        tier,
        profile,
      });
    case 'median':
      return words(lower === upper ? 'reason.combined.median' : 'reason.combined.between', { tier });
    default:
      return words(`reason.combined.${combination}`, { tier });
  }
}
