import { defaultSettings } from '../../core/abc/defaultSettings';
import { combinationOf } from '../../core/abc/combine/combinationOf';
import { isScoreMethod } from '../../core/abc/combine/isScoreMethod';
import type { Judgement } from '../../core/abc/Judgement';
import type { Settings } from '../../core/abc/Settings';
import { tiers } from '../../core/abc/Tier';
import type { Periods } from '../../core/stability/Periods';
import type { Words } from '../../locales/Words';

/** How the customers are divided, in one line: the cut, what decides where there are several indicators, the period. */
export function settingsSummary(
  settings: Settings,
  indicators: Judgement['indicators'],
  periods: Periods | undefined,
  words: Words,
): string {
  const cut = cutText(settings, words);
  const headers = indicators.map(({ header }) => header).join(words('pane.check.separator'));
  const parts: string[] = [];
  if (indicators.length === 1) parts.push(words('pane.settings.summary.one', { cut, headers }));
  else {
    const combination = combinationOf(indicators, settings);
    const rule = words(`pane.settings.combination.${combination}.rule`);
    // Any other cut than a count draws the letters only: a score is divided by number of customers.
    const scoreCut = settings.method === 'count' ? cut : cutText(defaultSettings('count'), words);
    if (isScoreMethod(combination)) parts.push(words('pane.settings.summary.score', { cut: scoreCut, rule, headers }));
    else parts.push(words('pane.settings.summary.letters', { rule, headers }));
    if (!isScoreMethod(combination) || settings.method !== 'count')
      parts.push(words('pane.settings.summary.lettersBy', { cut }));
  }
  if (periods) parts.push(words(`pane.settings.summary.${periods.length}`));
  if (settings.damping !== undefined)
    parts.push(words('pane.settings.summary.damping', { share: Number((settings.damping * 100).toPrecision(10)) }));
  return parts.join(words('pane.settings.summary.separator'));
}

function cutText({ method, ratio }: Settings, words: Words): string {
  return words(`pane.settings.summary.${method}`, {
    tiers: tiers.slice(0, ratio.length).join(':'),
    ratio: ratio.join(':'),
  });
}
