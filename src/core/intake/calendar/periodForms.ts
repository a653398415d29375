import { chineseMonth, chineseYear, dayForms } from './dayForms';
import { monthNames } from './monthOfName';

const year = '(?<y>19\\d{2}|20\\d{2}|2100)';
const anyYear = '(?<y>19\\d{2}|20\\d{2}|2100|\\d{2})';
const name = `(?<n>${monthNames})\\.?`;
const gap = "[-/._ ',’]{0,2}";
/** Two figures far from the quarter are no year: "Store 12 Q1". */
const nearYear = `(?:[FC]Y ?)?(?:${year}年?${gap}|(?<c>\\d{2})年?-?)`;
/** What may stand between a year and a month, quarter or half of it in Chinese. */
const ofYear = `(?:${year} ?[-/._]? ?|${chineseYear.replace('<y>', '<c>')} ?年度? ?[-/._]? ?)`;
const chineseQuarter = '(?:第 ?(?<q>[1-4一二三四]) ?季度?|(?<r>[1-4一二三四]) ?季度)';
const chineseHalf = '(?<h>[上下]) ?半年度?';

/**
 * No code or number begins before and none goes on behind: "A2025-01X" names no month, "11月" not January. Without a year,
 * a number with a hyphen or the like before or behind makes a range: "1-3月".
 */
const before = '(?<![a-z\\d〇○零一二三四五六七八九十])';
const notInNumber = '(?<!\\d[-/.~])';
const notInRange = '(?<!\\d ?[-/.~至到、,&+] ?)';
const behind = '(?![a-z\\d])(?! ?[-/.~至到] ?\\d)';
const behindChinese = '(?! ?[-/.~至到、] ?\\d)(?! ?\\d{1,2} ?[日号])';

export interface PeriodForm {
  /** Groups: y or c year, m month as a number or n as a name, d day, q or r quarter, h half. */
  readonly form: string;
  /** The form with what may stand around it inside a longer text. */
  readonly inside: string;
}

const withYear = (form: string): PeriodForm => ({ form, inside: before + notInNumber + form + behind });
const chinese = (form: string): PeriodForm => ({ form, inside: before + notInNumber + form + behindChinese });
const withoutYear = (form: string, end = behind): PeriodForm => ({ form, inside: before + notInRange + form + end });

/** The ways to write a period, as patterns for any case on half-width text: the more a form says, the earlier it stands. */
export const periodForms: readonly PeriodForm[] = [
  ...dayForms.map((form) => (/日/.test(form) ? chinese(form) : withYear(form))),
  chinese(`${ofYear}${chineseMonth} ?月份?`),
  chinese(`${chineseMonth} ?月份? ?[-/]? ?${year}年?`),
  withYear(`${year}[-/._ ](?<m>1[0-2]|0?[1-9])`),
  withYear(`${year}[- ]?M?(?<m>0[1-9]|1[0-2])`),
  withYear(`(?<m>1[0-2]|0?[1-9])[-/]${year}`),
  withYear(`(?<m>1[0-2]|0[1-9])\\.${year}`),
  withYear(`${name}${gap}${anyYear}`),
  withYear(`${year}年?${gap}${name}`),
  withYear(`${nearYear}Q(?<q>[1-4])`),
  withYear(`Q(?<q>[1-4])${gap}(?:[FC]Y ?)?${anyYear}年?`),
  withYear(`(?<q>[1-4])Q${gap}${anyYear}年?`),
  withYear(`${year}年?${gap}(?<q>[1-4])Q`),
  chinese(`${ofYear}${chineseQuarter}`),
  withYear(`${nearYear}H(?<h>[12])`),
  withYear(`H(?<h>[12])${gap}(?:[FC]Y ?)?${anyYear}年?`),
  withYear(`(?<h>[12])H${gap}${anyYear}年?`),
  chinese(`${ofYear}${chineseHalf}`),
  withoutYear(`(?<![近前后每] ?)${chineseMonth} ?月份?`, behindChinese),
  withoutYear(`(?<!\\d )${name}`, `${behind}(?! ?\\d)`),
  withoutYear('Q(?<q>[1-4])'),
  withoutYear(chineseQuarter, ''),
  withoutYear('H(?<h>[12])'),
  withoutYear(chineseHalf, ''),
  withYear(`(?:FY|CY)[ ']?${anyYear}`),
  chinese(`${chineseYear.replace('|\\d{2}|', '|[1-4]\\d|')} ?(?:年度?|财年)(?! ?\\d)`),
  withYear('(?<y>19[7-9]\\d|20\\d{2}|2100)(?! ?年)'),
];
