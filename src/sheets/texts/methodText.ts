import { combinationOf } from '../../core/abc/combine/combinationOf';
import { decisionsOf } from '../../core/abc/combine/decisionsOf';
import { importanceOrder } from '../../core/abc/combine/importanceOrder';
import { isScoreMethod } from '../../core/abc/combine/isScoreMethod';
import type { Judgement } from '../../core/abc/Judgement';
import { scoreCut } from '../../core/abc/combine/scoreCut';
import { weightsOf } from '../../core/abc/combine/weightsOf';
import type { Words } from '../../locales/Words';
import { cutText } from './cutText';

/** How the customers were judged, in one sentence from which anybody could judge them again. */
export function methodText(judgement: Judgement, formats: readonly string[], words: Words): string {
  const { indicators, settings } = judgement;
  const cut = cutText(judgement, formats, words);
  if (indicators.length === 1) return words('sheet.method.one', { cut });
  const combination = combinationText(judgement, words);
  if (!isScoreMethod(combinationOf(indicators, settings))) return words('sheet.method.letters', { cut, combination });
  return words('sheet.method.score', { cut, combination, ratio: scoreCut(settings).ratio.join(':') });
}

function combinationText({ indicators, settings }: Judgement, words: Words): string {
  const combination = combinationOf(indicators, settings);
  const decisions = decisionsOf(indicators, settings);
  const list = (parts: readonly string[]) => parts.join(words('reason.listSeparator'));
  const weights = weightsOf(indicators, settings);
  const name = (values?: Readonly<Record<string, string>>) => words(`sheet.combination.${combination}`, values);
  switch (combination) {
    case 'ordered':
      return name({ indicators: list(importanceOrder(weights).map((index) => indicators[index]!.header)) });
    case 'rank':
    case 'minmax': {
      if (weights.every((weight) => weight === weights[0])) return name();
      const shown = indicators.map(({ header }, index) => `${header} ${weights[index]!}`);
      return words('sheet.combination.weighted', { combination: name(), weights: list(shown) });
    }
    case 'table': {
      const changed = Object.entries(decisions).map(([profile, tier]) => `${profile} = ${tier}`);
      return changed.length === 0 ? name() : words('sheet.combination.changedTable', { decisions: list(changed) });
    }
    case 'median':
    case 'best':
    case 'worst':
      return name();
    default:
      return combination satisfies never;
  }
}
