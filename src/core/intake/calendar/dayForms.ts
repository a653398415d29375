import { monthNames } from './monthOfName';

/** A year in four or two figures or in Chinese numerals, before "年". */
export const chineseYear = '(?<y>\\d{4}|\\d{2}|[一二][〇○零一二三四五六七八九]{3}|[〇○零一二三四五六七八九]{2})';
export const chineseMonth = '(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const chineseDay =
  '(?<d>3[01]|[12]\\d|0?[1-9]|三十一?|[二廿]?十[一二三四五六七八九]?|廿[一二三四五六七八九]|[一二三四五六七八九])';
const dayOfMonth = '(?<d>3[01]|[12]\\d|0?[1-9])';
const withEnding = `${dayOfMonth}(?:st|nd|rd|th)?`;
const name = `(?<n>${monthNames})\\.?`;

/**
 * The ways to write a day that mean the same everywhere, as patterns for any case on half-width text. Groups: y year,
 * m month as a number or n as a name, d day.
 */
export const dayForms: readonly string[] = [
  `(?<y>\\d{4})(?<s>[-/.])(?<m>1[0-2]|0?[1-9])\\k<s>${dayOfMonth}`,
  `${chineseYear} ?年 ?${chineseMonth} ?月 ?${chineseDay} ?[日号]`,
  `(?<y>\\d{4})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])`,
  `${withEnding}(?: of |[-/. ]{0,2})${name}[-/., ']{0,2}(?<y>\\d{4}|\\d{2})`,
  `${name}[-/. ]{0,2}${withEnding}(?:, ?| |-|/)(?<y>\\d{4})`,
  `(?<y>\\d{4})[-/. ]{0,2}${name}[-/. ]{0,2}${withEnding}`,
];
