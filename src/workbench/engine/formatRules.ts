import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  ConditionalFormattingFormulaService,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type {
  IConditionFormattingRule,
  IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import { toArea, toRange } from './areas';
import { toHex } from './cellStyle';
import type { FormatRule, HeldFormatRule, RuleLook } from './FormatRule';
import type { Store } from './Store';

/** The conditional formats of a sheet that an add-in can have made, the one that goes before all others first. Others are left out. */
export function formatRulesOf(store: Store, sheetId: string): HeldFormatRule[] {
  const rules = store.rules.getSubunitRules(store.unitId, sheetId) ?? [];
  return rules.flatMap(({ rule, ranges, cfId: id }): HeldFormatRule[] => {
    const areas = ranges.map(toArea);
    const config = rule as IConditionalFormattingRuleConfig;
    if (config.type === CFRuleType.dataBar) {
      const { isGradient, max, min, positiveColor } = config.config;
      const to = max.type === CFValueType.num ? { to: Number(max.value) } : {};
      const from = min.type === CFValueType.num && Number(min.value) !== 0 ? { from: Number(min.value) } : {};
      const looks = { ...(isGradient ? { isGradient } : {}), ...(config.isShowValue ? {} : { hidesValue: true }) };
      return [{ id, areas, kind: 'bar' as const, colour: toHex(positiveColor), ...looks, ...from, ...to }];
    }
    if (config.type !== CFRuleType.highlightCell) return [];
    const { bg, cl } = config.style;
    const look = { ...(bg?.rgb ? { fill: toHex(bg.rgb) } : {}), ...(cl?.rgb ? { font: toHex(cl.rgb) } : {}) };
    if (config.subType === CFSubRuleType.formula)
      return [{ id, areas, kind: 'formula' as const, formula: config.value, ...look }];
    if (config.subType !== CFSubRuleType.text || config.operator !== CFTextOperator.equal) return [];
    return [{ id, areas, kind: 'text' as const, text: config.value ?? '', ...look }];
  });
}

/** Adds a rule that goes before all others. */
export function addFormatRule(store: Store, sheetId: string, rule: FormatRule): string {
  const cfId = store.rules.createCfId(store.unitId, sheetId);
  const added: IConditionFormattingRule = {
    cfId,
    ranges: rule.areas.map(toRange),
    stopIfTrue: false,
    rule: configOf(rule),
  };
  store.run(AddConditionalRuleMutation.id, sheetId, { rule: added });
  return cfId;
}

export function deleteFormatRule(store: Store, sheetId: string, id: string): void {
  store.run(DeleteConditionalRuleMutation.id, sheetId, { cfId: id });
}

/**
 * Univer calculates a rule's formula for each of its cells from the moment the rule is there, on all sheets. It also asks for what it
 * lacks when it draws a cell, and that is soon enough: where nothing is drawn, nothing is calculated.
 */
export function calculateRulesWhenDrawn({ injector }: Store): void {
  const service = injector.get(ConditionalFormattingFormulaService) as unknown as { _registerRuleFormulas(): void };
  service._registerRuleFormulas = () => undefined;
}

function configOf(rule: FormatRule): IConditionalFormattingRuleConfig {
  switch (rule.kind) {
    case 'text':
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.text,
        operator: CFTextOperator.equal,
        value: rule.text,
        style: styleOf(rule),
      };
    case 'formula':
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: rule.formula,
        style: styleOf(rule),
      };
    case 'bar':
      return {
        type: CFRuleType.dataBar,
        isShowValue: !rule.hidesValue,
        config: {
          min: { type: CFValueType.num, value: rule.from ?? 0 },
          max: rule.to === undefined ? { type: CFValueType.max } : { type: CFValueType.num, value: rule.to },
          isGradient: rule.isGradient ?? false,
          positiveColor: rule.colour,
          nativeColor: '#FF0000',
        },
      };
  }
}

function styleOf({ fill, font }: RuleLook) {
  return { ...(fill ? { bg: { rgb: fill } } : {}), ...(font ? { cl: { rgb: font } } : {}) };
}
