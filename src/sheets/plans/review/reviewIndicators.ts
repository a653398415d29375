import { numberFormats } from '../../form/numberFormats';

interface Indicator {
  /** Share of the total score. */
  readonly weight: number;
  readonly better: 'high' | 'low';
  /** Of target and actual. */
  readonly format: string;
  /** In money: reaching it or not has a value. */
  readonly isMoney?: true;
}

const { whole, money, percent, share } = numberFormats;

/** What a review scores, in the order of the scorecard; the weights add up to 1. */
export const reviewIndicators = {
  payments: { weight: 0.25, better: 'high', format: money, isMoney: true },
  grossProfit: { weight: 0.2, better: 'high', format: money, isMoney: true },
  brandShare: { weight: 0.15, better: 'high', format: share },
  volume: { weight: 0.05, better: 'high', format: whole },
  shelfShare: { weight: 0.05, better: 'high', format: percent },
  displayArea: { weight: 0.05, better: 'high', format: money },
  stock: { weight: 0.1, better: 'low', format: percent },
  overdue: { weight: 0.05, better: 'low', format: percent },
  activities: { weight: 0.05, better: 'high', format: whole },
  service: { weight: 0.05, better: 'high', format: money },
} as const satisfies Readonly<Record<string, Indicator>>;

export type ReviewIndicator = keyof typeof reviewIndicators;
