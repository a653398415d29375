import { halfWidth } from '../cells/halfWidth';

const unit = '(百万|千万|千|万|亿)';
const currency = '(?:人民币|美元|欧元|港元|日元|元|RMB|CNY)?';
const written = new RegExp(
  `[([【](?:单位:? ?)?(?:人民币)?${unit}${currency}[)\\]】]|单位: ?${unit}|${unit}元$|[ /_-]${unit}$`,
  'i',
);
const powers: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8 };

/**
 * The power of ten of the unit that a header gives its amounts in; 0 when it names none.
 * @example [headerUnit('回款(万元)'), headerUnit('回款（单位：千元）'), headerUnit('万科回款')] // [4, 3, 0]
 */
export function headerUnit(header: string): number {
  const found = written.exec(halfWidth(header).trim());
  const name = found?.slice(1).find((each) => each !== undefined);
  return name === undefined ? 0 : powers[name]!;
}
