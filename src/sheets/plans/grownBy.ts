/**
 * A formula's text for the target that grows from a base: blank without both, with a base of 0 or less, with a growth that leaves
 * nothing, and where it comes to more than can be kept to the cent. The same as `core/plan/yearTarget`.
 * @param base a cell or name
 * @param growth a cell or name, a fraction
 * @param decimals a formula's text for the digits after the point
 */
export function grownBy(base: string, growth: string, decimals: string): string {
  const target = `${base}*(1+${growth})`;
  const bounded = `IFERROR(IF(${target}<10^15,ROUND(${target},${decimals}),""),"")`;
  return `IF(COUNT(${base},${growth})<2,"",IF(OR(${base}<=0,${growth}<=-1),"",${bounded}))`;
}
