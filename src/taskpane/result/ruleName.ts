import type { RuleResult } from '../../core/abc/RuleResult';
import type { Words } from '../../locales/Words';

/** A rule's name in the comparison; ratios are part of the names of the cuts that use one. */
export function ruleName({ rule, settings }: Pick<RuleResult, 'rule' | 'settings'>, words: Words): string {
  const ratio = settings.ratio.join(':');
  switch (rule) {
    case 'count':
      return words('pane.compare.rule.count', { ratio });
    case 'value70':
    case 'value80':
      return words('pane.compare.rule.value', { ratio });
    default:
      return words(`pane.compare.rule.${rule}`);
  }
}
