import { isWord } from '../../form/isWord';

/**
 * A formula's text for the rebate on an amount, before the payment factor. Whole amount: the rate of the highest step reached, for all of
 * it; step by step: each slice at its own rate. Sums of decimals may miss a step by a hair: the amount is rounded before it is compared.
 * @param amount a number
 */
export function rebateOf(amount: string, ladder: 'rq' | 'ra'): string {
  const [from, step] = [`plan_${ladder}From`, `plan_${ladder}Step`];
  // Beginnings may be blank texts: they are compared, and multiplied only as an argument of their own, which counts texts as 0.
  const reached = `ISNUMBER(${from})*(${from}<=ROUND(${amount},6))`;
  const whole = `${amount}*SUMPRODUCT(${reached},${step})`;
  const slices = `${whole}-SUMPRODUCT(${reached},${from},${step})`;
  return `IF(${isWord('plan_rMode', 'list.rebateMode.whole')},${whole},${slices})`;
}
