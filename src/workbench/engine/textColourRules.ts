import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { IConditionFormattingRule, ITextHighlightCell } from '@univerjs/sheets-conditional-formatting';
import { toArea, toRange } from './areas';
import { toHex } from './cellStyle';
import type { TextColourRule } from './Engine';
import type { Store } from './Store';

/** Conditional formats of the one kind the add-in draws: cells whose text is exactly the given one. Others are left as they are. */
export function textRulesOf(store: Store, sheetId: string): (TextColourRule & { readonly id: string })[] {
  const rules = store.rules.getSubunitRules(store.unitId, sheetId) ?? [];
  return rules.flatMap((each) => {
    const { rule, ranges, cfId } = each;
    if (!isTextRule(rule) || !ranges[0]) return [];
    const { bg, cl } = rule.style;
    return [
      {
        id: cfId,
        area: toArea(ranges[0]),
        text: rule.value ?? '',
        ...(bg?.rgb ? { fill: toHex(bg.rgb) } : {}),
        ...(cl?.rgb ? { font: toHex(cl.rgb) } : {}),
      },
    ];
  });
}

export function addTextRule(store: Store, sheetId: string, rule: TextColourRule): string {
  const cfId = store.rules.createCfId(store.unitId, sheetId);
  const added: IConditionFormattingRule<ITextHighlightCell> = {
    cfId,
    ranges: [toRange(rule.area)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.text,
      operator: CFTextOperator.equal,
      value: rule.text,
      style: { ...(rule.fill ? { bg: { rgb: rule.fill } } : {}), ...(rule.font ? { cl: { rgb: rule.font } } : {}) },
    },
  };
  store.run(AddConditionalRuleMutation.id, sheetId, { rule: added });
  return cfId;
}

export function deleteTextRule(store: Store, sheetId: string, id: string): void {
  store.run(DeleteConditionalRuleMutation.id, sheetId, { cfId: id });
}

function isTextRule(rule: IConditionFormattingRule['rule']): rule is ITextHighlightCell {
  return (
    rule.type === CFRuleType.highlightCell &&
    'operator' in rule &&
    rule.operator === CFTextOperator.equal &&
    typeof rule.value === 'string'
  );
}
