/** How lines above a table begin that say what it is, for when, in what unit and from whom. */
const opening =
  /^(?:货币单位|金额单位|编制人|编制单位|制表|制单|打印|导出时间|截止|截至|页码|第.{1,5}页|printed\b|exported\b|generated\b|as (?:of|at)\b|page \d|in (?:thousand|million)s?\b|prepared by\b|from\b.*\bto\b)/i;
const nature = /(?:报表|统计表|明细表|汇总表|一览表|台账)$|\b(?:report|statement|summary|overview)$/i;
/** A pivot table's "Sum of" in Chinese is no line of a title though it has a colon. */
const pivotMeasure = /^[\p{L}]{2,6}项[:：]/u;

/**
 * Whether a text is a line above a table and no column name: "单位：元", "As of 31 Jan", "Sales report".
 * @example isTitleText('单位：万元') // true
 */
export function isTitleText(text: string): boolean {
  if (pivotMeasure.test(text)) return false;
  return /[:：]/.test(text) || opening.test(text) || nature.test(text);
}
