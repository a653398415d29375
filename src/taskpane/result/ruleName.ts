import type { RuleResult } from '../../core/abc/compare/RuleResult';
import type { Words } from '../../locales/Words';

/** A rule's name in the comparison, as the settings call it; a ratio is part of the name of a cut that uses one. */
export function ruleName({ rule, settings }: Pick<RuleResult, 'rule' | 'settings'>, words: Words): string {
  switch (rule) {
    case 'chosen':
      return words('pane.compare.chosen');
    case 'count':
    case 'value70':
    case 'value80':
      return words('pane.compare.cutWithRatio', {
        cut: words(`pane.settings.method.${settings.method}.title`),
        ratio: settings.ratio.join(':'),
      });
    case 'computed':
    case 'limits':
      return words(`pane.settings.method.${rule}.title`);
    default:
      return words(`pane.settings.combination.${rule}.title`);
  }
}
