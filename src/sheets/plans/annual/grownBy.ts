import { decimals } from './decimals';

/**
 * A formula's text for the target that grows from a base by the plan's growth: blank without both, with a base of 0 or less, and where
 * it comes to more than can be kept to the cent. The same as `core/plan/yearTarget`.
 * @param base a cell or name
 */
export function grownBy(base: string): string {
  const target = `${base}*(1+plan_growth)`;
  const bounded = `IFERROR(IF(ABS(${target})<10^15,ROUND(${target},${decimals}),""),"")`;
  return `IF(COUNT(${base},plan_growth)<2,"",IF(${base}<=0,"",${bounded}))`;
}
