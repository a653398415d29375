/** Decimal places to try, fewest first. */
const places = [0, 2, 4, 6];

/**
 * The fewest decimal places with which a column of figures adds up as it is shown: all but the last make the last. Two where
 * no number of places does.
 * @param figures of one column, the total last
 */
export function addingDigits(figures: readonly number[]): number {
  return places.find((digits) => isExactAt(figures, digits) && addsUpAt(figures, digits)) ?? 2;
}

/** No cents are hidden unless they are hidden by rounding alone. */
function isExactAt(figures: readonly number[], digits: number): boolean {
  return digits > 0 || figures.every((figure) => Math.abs(figure - Math.round(figure)) < 0.005);
}

function addsUpAt(figures: readonly number[], digits: number): boolean {
  const scaled = figures.map((figure) => Math.round(figure * 10 ** digits));
  const total = scaled.at(-1) ?? 0;
  return scaled.slice(0, -1).reduce((sum, figure) => sum + figure, 0) === total;
}
