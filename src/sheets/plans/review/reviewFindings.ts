import type { Words } from '../../../locales/Words';
import { amountText } from '../../texts/amountText';
import { numberFormats } from '../../form/numberFormats';
import { reviewIndicators, type ReviewIndicator } from './reviewIndicators';
import type { ReviewInput } from './ReviewInput';

/** What the figures say by themselves; causes are the user's to find. */
export interface Finding {
  readonly item: string;
  readonly figures: string;
  /** In money; null where it has none. */
  readonly value: number | null;
  /** Of an indicator: what was planned, what is, and how such numbers are written. */
  readonly ideal?: number;
  readonly present?: number;
  readonly format?: string;
}

export interface Findings {
  readonly achievements: readonly Finding[];
  readonly mistakes: readonly Finding[];
  readonly gaps: readonly Finding[];
}

/** A quarter's achievements, mistakes and gaps as far as its figures tell them: nothing without a target above 0 and an actual. */
export function reviewFindings({ scores, actions }: ReviewInput, words: Words): Findings {
  const achievements: Finding[] = [];
  const mistakes: Finding[] = [];
  const gaps: Finding[] = [];
  for (const [key, indicator] of Object.entries(reviewIndicators) as [ReviewIndicator, Indicator][]) {
    const { target, actual } = scores[key] ?? {};
    if (target === undefined || actual === undefined || target <= 0) continue;
    const finding = findingOf(key, indicator, target, actual, words);
    const isReached = indicator.better === 'high' ? actual >= target : actual <= target;
    if (isReached) achievements.push(finding);
    // What we had planned to do and did not is nobody else's doing.
    else if (key === 'activities') mistakes.push(finding);
    // Target and actual stand beside it.
    else gaps.push({ ...finding, figures: words('review.share', { rate: rateText(actual / target) }) });
  }
  if (actions !== undefined && actions.late > 0) {
    mistakes.push({
      item: words('review.lateItem'),
      figures: words('review.lateFigures', { late: actions.late, actions: actions.all }),
      value: null,
    });
  }
  return { achievements, mistakes, gaps };
}

type Indicator = (typeof reviewIndicators)[ReviewIndicator];

function findingOf(key: ReviewIndicator, indicator: Indicator, target: number, actual: number, words: Words): Finding {
  const { format } = indicator;
  const rate = rateText(actual / target);
  const distance = Number(Math.abs(actual - target).toFixed(6));
  return {
    item: words(`review.indicators.${key}`),
    figures: words('review.reached', { target: amountText(target, format), actual: amountText(actual, format), rate }),
    value: 'isMoney' in indicator && distance > 0 ? distance : null,
    ideal: target,
    present: actual,
    format,
  };
}

function rateText(rate: number): string {
  return amountText(rate, numberFormats.share);
}
