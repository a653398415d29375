import type { ConditionalFormattingOptions, ConditionalFormattingRule, Cvfo, DataBarRuleType, Style } from 'exceljs';
import type { Area } from '../engine/Engine';
import type { FormatRule, RuleLook } from '../engine/FormatRule';
import { formatAddress } from '../objects/formatAddress';
import { parseAddress } from '../objects/parseAddress';
import { argb } from './argb';
import { fromFileFormula, toFileFormula } from './fileFormula';

/** exceljs writes the colour of a bar and reads it, and its types do not say so. */
type BarRule = DataBarRuleType & { color?: { argb?: string }; cfvo?: readonly Cvfo[] };

/** Conditional formats as a file has them; fills are background colours there. */
export function fileRules(
  rules: readonly FormatRule[],
  customFunctions: readonly string[],
): ConditionalFormattingOptions[] {
  return rules.map((rule, place) => ({
    ref: rule.areas.map(formatAddress).join(' '),
    rules: [fileRule(rule, place + 1, customFunctions)],
  }));
}

/** The conditional formats of a file that the engine can show, the one that goes before all others first. */
export function rulesOfFile(formats: readonly ConditionalFormattingOptions[]): FormatRule[] {
  const found = formats.flatMap(({ ref, rules }) => {
    const areas = ref.split(' ').flatMap((each) => parseAddress(each)?.area ?? []);
    return rules.flatMap((rule) => engineRule(rule, areas).map((each) => ({ priority: rule.priority, each })));
  });
  return found.sort((one, other) => one.priority - other.priority).map(({ each }) => each);
}

function fileRule(rule: FormatRule, priority: number, customFunctions: readonly string[]): ConditionalFormattingRule {
  switch (rule.kind) {
    case 'text': {
      const formulae = [`"${rule.text.replaceAll('"', '""')}"`];
      return { type: 'cellIs', operator: 'equal', formulae, priority, style: fileStyle(rule) };
    }
    case 'formula': {
      const formulae = [toFileFormula(rule.formula, customFunctions)];
      return { type: 'expression', formulae, priority, style: fileStyle(rule) };
    }
    case 'bar': {
      const bar: BarRule = {
        type: 'dataBar',
        priority,
        gradient: rule.isGradient ?? false,
        showValue: !rule.hidesValue,
        border: false,
        cfvo: [
          { type: 'num', value: rule.from ?? 0 },
          rule.to === undefined ? { type: 'max' } : { type: 'num', value: rule.to },
        ],
        color: { argb: argb(rule.colour) },
      };
      return bar;
    }
  }
}

function engineRule(rule: ConditionalFormattingRule, areas: readonly Area[]): FormatRule[] {
  if (areas.length === 0) return [];
  if (rule.type === 'dataBar') {
    const { cfvo, color, gradient, showValue } = rule as BarRule;
    const [from, to] = [0, 1].map((place) => (cfvo?.[place]?.type === 'num' ? cfvo[place].value : undefined));
    return [
      {
        areas,
        kind: 'bar',
        colour: `#${(color?.argb ?? 'FF638EC6').slice(-6)}`,
        ...(gradient === false ? {} : { isGradient: true }),
        ...(showValue === false ? { hidesValue: true } : {}),
        ...(from ? { from } : {}),
        ...(to === undefined ? {} : { to }),
      },
    ];
  }
  const formula = 'formulae' in rule ? String(rule.formulae?.[0] ?? '') : '';
  const look = engineLook(rule.style ?? {});
  if (rule.type === 'expression' && formula)
    return [{ areas, kind: 'formula', formula: fromFileFormula(formula), ...look }];
  if (rule.type !== 'cellIs' || rule.operator !== 'equal') return [];
  const [, text] = /^"((?:[^"]|"")*)"$/.exec(formula) ?? [];
  return text === undefined ? [] : [{ areas, kind: 'text', text: text.replaceAll('""', '"'), ...look }];
}

function fileStyle({ fill, font }: RuleLook): Partial<Style> {
  return {
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(fill) } } } : {}),
    ...(font ? { font: { color: { argb: argb(font) } } } : {}),
  };
}

function engineLook({ fill, font }: Partial<Style>): RuleLook {
  const fillColour = fill?.type === 'pattern' ? (fill.bgColor?.argb ?? fill.fgColor?.argb) : undefined;
  const fontColour = font?.color?.argb;
  return {
    ...(fillColour ? { fill: `#${fillColour.slice(-6)}` } : {}),
    ...(fontColour ? { font: `#${fontColour.slice(-6)}` } : {}),
  };
}
