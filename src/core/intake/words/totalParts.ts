import { halfWidth } from '../cells/halfWidth';

/** What a label that speaks of a total says, and of whom. */
export interface TotalParts {
  /**
   * whole: "Grand total", "本月合计", nothing else; bare: "Total", which may as well be what a product is called; named: it can
   * only mean a total, of somebody ("华东合计"); end: "Wine Total", which may be a customer; start: "Total Wine", which is one
   * more often than not.
   */
  readonly kind: 'whole' | 'bare' | 'named' | 'end' | 'start';
  /** The label without the word for a total, in small letters; `""` where nothing else is said. */
  readonly rest: string;
}

const longest = 200;
/** Nearly every label lacks these: a ledger of a million customers is not worth the rest. */
const hint = /[计总]|[承接转过][前上次下]页|t ?o ?t ?a ?l|ｔｏｔａｌ|^\W*sum\W*$/i;
const ornament = /^[\s:*=_.~#|<>《》【】「」[\]()—-]+|[\s:*=_.~#|<>《》【】「」[\]()—-]+$/g;
const inBrackets = /^(.*[^\s([【]) *[([【]([^()[\]【】]+)[)\]】][ :*]*$/;

const bare = /^(?:totals?|sum|(?:net|report)-?totals?|total(?:net)?(?:sales|revenue|amount))$/;
const english = /^(?:grand|sub|overall|running|page)-?totals?$/;
const chinese =
  /^(?:本页|本日|本周|本月|本季|本期|本年|当月|当年|全年|全部|总)?(?:合计|小计|总计|汇总|累计|共计|总和)(?:数|额|数额|金额)?(?:[:-]?\d+[家户个笔条行项人单位]+(?:客户)?)?$/;
const carried = /^(?:承|接)[前上]页$|^[转过接][次下]页$/;
const namedEnd = /(?:合计|总计)$|[ :_—-](?:小计|汇总|累计|共计)$/;
const possibleEnd = /(?:小计|汇总|累计|共计)$|[ :_-](?:sub-?)?totals?$/;
const start = /^(?:(?:sub-?)?total(?: for| of|:)? |(?:合计|小计|总计) ?[:-] ?)(.+)$/;

/**
 * Takes apart a label that speaks of a total; undefined for one that does not.
 * @example totalParts('Acme (Total)') // {"kind":"end","rest":"acme"}
 */
export function totalParts(text: string): TotalParts | undefined {
  if (text.length > longest || !hint.test(text)) return undefined;
  const plain = halfWidth(text).toLowerCase();
  const [, outside, inside] = inBrackets.exec(plain) ?? [];
  if (outside !== undefined && wholeOf(inside!) !== undefined) {
    return wholeOf(outside) ?? { kind: 'end', rest: trimmed(outside) };
  }
  // What stands in brackets behind the word is its unit: "合计（元）".
  const label = trimmed(plain.replace(/\([^()]*\)$/, '')) || trimmed(plain);
  const whole = wholeOf(label);
  if (whole) return whole;
  // White space between Chinese characters is only layout: "合 计".
  const words = label.replace(/([合小总累共]) +(计)$|(汇) +(总)$/, '$1$2$3$4');
  if (namedEnd.test(words)) return { kind: 'named', rest: trimmed(words.replace(namedEnd, '')) };
  if (possibleEnd.test(words)) return { kind: 'end', rest: trimmed(words.replace(possibleEnd, '')) };
  const of = start.exec(words);
  return of ? { kind: 'start', rest: trimmed(of[1]!) } : undefined;
}

function wholeOf(label: string): TotalParts | undefined {
  const squeezed = trimmed(label).replaceAll(' ', '');
  if (bare.test(squeezed)) return { kind: 'bare', rest: '' };
  const isWhole = english.test(squeezed) || chinese.test(squeezed) || carried.test(squeezed);
  return isWhole ? { kind: 'whole', rest: '' } : undefined;
}

function trimmed(label: string): string {
  return label.replace(ornament, '');
}
