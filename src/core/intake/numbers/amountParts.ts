import { halfWidth } from '../cells/halfWidth';

/** Beyond this a text is no amount; it also keeps the patterns below away from a cell of 32,767 characters. */
const longest = 64;
const word = "[^\\d\\s.,'()+%-]";

/** Thousands are parted by the other sign, by apostrophes or by spaces, and by one of them only; or as in India: 12,34,567. */
const grouped = (group: string) =>
  `[1-9]\\d{0,2}(?:(?:${group}\\d{3})+|(?:'\\d{3})+|(?: \\d{3})+)|[1-9]\\d?(?:${group}\\d{2})+${group}\\d{3}`;
const written = (group: string, decimal: string) =>
  new RegExp(
    `^([-+(]?)(${word}{0,8}?)([-+(]?)((?:${grouped(group)}|\\d+)(?:${decimal}\\d*)?|${decimal}\\d+)` +
      `(?:[eE]([-+]?\\d{1,3}))?(\\)?)(%|[千万亿]?)(${word}{0,8})([-)]?)$`,
  );
/** Cheap to ask, and enough to turn most other texts away: a few words at most stand before the digits. */
const possible = /^[^\d,.]{0,14}(?:[.,]?\d)/;
const patterns = { '.': written(',', '\\.'), ',': written('\\.', ',') } as const;

/** An amount as it is written, taken apart but not yet judged. */
export interface AmountParts {
  readonly negative: boolean;
  /** Digits with a decimal point and nothing else. */
  readonly digits: string;
  /** Power of ten that an exponent, a per cent sign, "千", "万" or "亿" adds. */
  readonly power: number;
  /** The words before and behind, `""` when there are none: currencies, one hopes. */
  readonly before: string;
  readonly behind: string;
}

const unitPower: Readonly<Record<string, number>> = { '': 0, '%': -2, 千: 3, 万: 4, 亿: 8 };

/**
 * Takes a text amount apart; undefined when the text is not built like one.
 * @param decimal the sign before the decimals; the other one parts thousands
 * @example amountParts('-US$ 1,200.5', '.') // {"negative":true,"digits":"1200.5","power":0,"before":"US$","behind":""}
 */
export function amountParts(text: string, decimal: '.' | ','): AmountParts | undefined {
  const plain = halfWidth(text).trim();
  if (plain.length > longest || !possible.test(plain)) return undefined;
  const parts = patterns[decimal].exec(withoutSpaces(plain.replaceAll('’', "'")));
  if (parts === null) return undefined;
  const [, sign, before, innerSign, digits, exponent, closed, unit, behind, end] = parts;
  const signs = sign! + innerSign! + (end === '-' ? end : '');
  const opened = signs === '(';
  if (signs.length > 1 || opened !== ((closed === ')') !== (end === ')'))) return undefined;
  return {
    negative: opened || signs === '-',
    digits: digits!.replaceAll(decimal === '.' ? /[, ']/g : /[. ']/g, '').replace(',', '.'),
    power: Number(exponent ?? 0) + unitPower[unit!]!,
    before: before!,
    behind: behind!,
  };
}

/** A space between digits may part thousands; all others mean nothing. */
function withoutSpaces(text: string): string {
  if (!text.includes(' ')) return text;
  // Two spaces part nothing: they stay, and the pattern refuses them.
  return text.replace(/(?<![\d ]) +| +(?![\d ])/g, '');
}
