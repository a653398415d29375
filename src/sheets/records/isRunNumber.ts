/** The highest run number that anybody reaches: a larger one was typed, and counting on from it would lead nowhere. */
const highest = 999_999;

/** @example isRunNumber(3) // true */
export function isRunNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= highest;
}
