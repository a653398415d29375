/**
 * A formula's text for the S-curve (logistic, stretched to run exactly from 0 at 0 to 1 at 1); a straight line where the steepness
 * is 0. The same curve as `core/plan/sCurve` with the middle at one half.
 */
export function sCurveOf(share: string, steepness: string, middle: string): string {
  const at = (x: string) => `1/(1+EXP(-${steepness}*(${x}-${middle})))`;
  const start = `1/(1+EXP(${steepness}*${middle}))`;
  return `IFERROR((${at(share)}-${start})/(${at('1')}-${start}),${share})`;
}
