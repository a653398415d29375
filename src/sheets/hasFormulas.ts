import { isScoreMethod } from '../core/abc/combine/isScoreMethod';
import type { Judgement } from '../core/abc/Judgement';

/** Whether worksheet functions can give these tiers: those of one indicator or of a score, not those that letters decide. */
export function hasFormulas({ indicators, settings }: Pick<Judgement, 'indicators' | 'settings'>): boolean {
  return indicators.length === 1 || isScoreMethod(settings.combination);
}
