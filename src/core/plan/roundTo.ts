/**
 * A number rounded to so many digits after the point, halves away from zero, as Excel's ROUND does: 1.005 is 1.01 although the
 * nearest double lies below. Looked at with 15 digits, which is what Excel keeps.
 * @param digits a whole number; below 0 for tens, hundreds, ...
 * @example [roundTo(1.005, 2), roundTo(-2.5, 0), roundTo(1250, -2)] // [1.01,-3,1300]
 */
export function roundTo(value: number, digits: number): number {
  const unit = 10 ** Math.abs(digits);
  const shifted = digits < 0 ? Math.abs(value) / unit : Math.abs(value) * unit;
  const whole = Math.round(shifted < 1e15 ? Number(shifted.toPrecision(15)) : shifted);
  const rounded = digits < 0 ? whole * unit : whole / unit;
  // A sum that overflowed on the way had no digits to round.
  if (!Number.isFinite(rounded)) return value;
  return value < 0 ? 0 - rounded : rounded;
}
