import { halfWidth } from '../cells/halfWidth';
import { innerPeriod } from './innerPeriod';
import { periodForms } from './periodForms';
import { periodOfParts, type CalendarPeriod } from './periodOfParts';

export interface SplitHeader {
  readonly period: CalendarPeriod;
  /** The header without the period, in half-width characters; `""` when nothing else is there. */
  readonly rest: string;
}

/** Longer texts are no headers. */
const longest = 200;
const patterns = periodForms.map(({ inside }) => new RegExp(inside, 'i'));
/** Without a figure, a Chinese numeral before its unit or a month's name there is no period: most headers end here. */
const hint =
  /\d|[一二三四五六七八九十]\s?[月季]|[上下]\s?半年|[〇○零一二三四五六七八九]年|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const emptyBrackets = /\( ?\)|\[ ?\]|【 ?】|「 ?」|《 ?》|< ?>/g;
const separatorsAtEnds = /^[\s\-_/|:,.;·、—~'"]+|[\s\-_/|:,.;·、—~'"]+$/g;

/**
 * Parts a header such as "2025-01 销售额" or "Sales Jan 2025" into its period and the rest. What names the same stretch
 * twice counts as one: the year apart from its month ("2025年回款 1月"), a month below its quarter. Undefined when the
 * header holds no period, or two that are not part of each other.
 * @example splitPeriod('回款(2025年1月)') // {"period":{"first":45658,"last":45688,"length":"month"},"rest":"回款"}
 * @example splitPeriod('11月销售') // {"period":{"month":11},"rest":"销售"}
 */
export function splitPeriod(header: string): SplitHeader | undefined {
  if (header.length > longest) return undefined;
  const plain = halfWidth(header).trim().replace(/ +/g, ' ');
  let found = hint.test(plain) ? takePeriod(plain) : undefined;
  while (found !== undefined) {
    const other = takePeriod(found.rest);
    if (other === undefined) return found;
    const period = innerPeriod(found.period, other.period);
    found = period === undefined ? undefined : { period, rest: other.rest };
  }
  return undefined;
}

function takePeriod(text: string): SplitHeader | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const period = periodOfParts(match.groups!);
    const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
    return period === undefined ? undefined : { period, rest: withoutSeams(rest) };
  }
  return undefined;
}

/** What was left around the period: no empty brackets, no separators at the ends. */
function withoutSeams(rest: string): string {
  return rest.replace(emptyBrackets, '').replace(/ +/g, ' ').replace(separatorsAtEnds, '');
}
