import type { Indicator } from '../../intake/CustomerTable';
import { isUnknown, unknown, type Unknown } from '../../Unknown';
import { cutOf } from '../cut/cutOf';
import { combinationOf } from './combinationOf';
import type { Decider } from './Decider';
import { decisionsOf } from './decisionsOf';
import { isScoreMethod } from './isScoreMethod';
import { knownTotals } from '../knownTotals';
import { score } from './score';
import { scoreCut } from './scoreCut';
import type { Settings } from '../Settings';
import { weightsOf } from './weightsOf';

/**
 * What decides under these settings: one indicator by its own cut; several by a count cut on their score, or by their letters.
 * Unknown: `badWeights`, `noValues`.
 */
export function deciderOf(indicators: readonly Indicator[], settings: Settings): Decider | Unknown {
  const combination = combinationOf(indicators, settings);
  const decisions = decisionsOf(indicators, settings);
  const lists = indicators.map(knownTotals);
  if (!lists.some(({ known }) => known.includes(1))) return unknown('noValues');
  const cuts = indicators.map(({ kind }) => cutOf(settings, kind));
  if (lists.length === 1) return { lists, cuts, rule: undefined, decisions };
  if (!isScoreMethod(combination)) return { lists, cuts, rule: combination, decisions };
  const answer = score(lists, combination, weightsOf(indicators, settings));
  if (isUnknown(answer)) return answer;
  const list = { values: answer.scores, known: answer.known };
  return { lists: [list], cuts: [scoreCut(settings)], rule: undefined, decisions };
}
