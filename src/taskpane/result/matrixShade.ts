import type { StabilityMatrix } from './stabilityMatrix';

/** Darker would swallow the number. */
const darkest = 0.6;

/** How strongly a count is shaded: in proportion to the largest one of the matrix. */
export function matrixShade(count: number, { largest }: Pick<StabilityMatrix, 'largest'>): number {
  return largest === 0 ? 0 : (darkest * count) / largest;
}
