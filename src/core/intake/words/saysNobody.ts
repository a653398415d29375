const nobody = /^(?:[-–—−]+|\/+|n\/a|null|无|暂无|[(（](?:blank|空白)[)）])$/i;

/**
 * Whether a text in the customer column says that there is no customer: a dash, "n/a", "无", a pivot table's "(blank)".
 * @example saysNobody('(空白)') // true
 */
export function saysNobody(text: string): boolean {
  return text.length <= 12 && nobody.test(text);
}
