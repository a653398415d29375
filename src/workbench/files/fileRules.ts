import type { CellIsRuleType, ConditionalFormattingOptions, ConditionalFormattingRule } from 'exceljs';
import type { Area, TextColourRule } from '../engine/Engine';
import { formatAddress } from '../objects/formatAddress';
import { parseAddress } from '../objects/parseAddress';
import { argb } from './argb';

/** Colour rules as a file has them: "the cell is equal to this text", with the fill as a background colour. */
export function fileRules(rules: readonly TextColourRule[]): ConditionalFormattingOptions[] {
  return rules.map((rule, place) => {
    const fileRule: CellIsRuleType = {
      type: 'cellIs',
      operator: 'equal',
      formulae: [`"${rule.text.replaceAll('"', '""')}"`],
      priority: place + 1,
      style: {
        ...(rule.fill ? { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(rule.fill) } } } : {}),
        ...(rule.font ? { font: { color: { argb: argb(rule.font) } } } : {}),
      },
    };
    return { ref: formatAddress(rule.area), rules: [fileRule] };
  });
}

/** The colour rules of a file that the engine can show; others are passed over. */
export function rulesOfFile(formats: readonly ConditionalFormattingOptions[]): TextColourRule[] {
  return formats.flatMap(({ ref, rules }) => {
    const areas = ref.split(' ').flatMap((each) => parseAddress(each)?.area ?? []);
    return rules.flatMap((rule) => areas.flatMap((area) => textRule(rule, area)));
  });
}

function textRule(rule: ConditionalFormattingRule, area: Area): TextColourRule[] {
  if (rule.type !== 'cellIs' || rule.operator !== 'equal') return [];
  const quoted = /^"((?:[^"]|"")*)"$/.exec(String(rule.formulae?.[0] ?? ''));
  if (!quoted) return [];
  const fill = rule.style?.fill;
  const fillColour = fill?.type === 'pattern' ? (fill.bgColor?.argb ?? fill.fgColor?.argb) : undefined;
  const fontColour = rule.style?.font?.color?.argb;
  return [
    {
      area,
      text: quoted[1]!.replaceAll('""', '"'),
      ...(fillColour ? { fill: `#${fillColour.slice(-6)}` } : {}),
      ...(fontColour ? { font: `#${fontColour.slice(-6)}` } : {}),
    },
  ];
}
