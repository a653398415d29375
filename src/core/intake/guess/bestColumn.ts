import type { HeadColumn } from './headColumn';

/** The column that fits a ranking best, and how many others fit it too. */
export interface BestColumn {
  readonly chosen: HeadColumn;
  readonly place: number;
  readonly rivals: number;
}

/**
 * The column that comes first in a ranking; the leftmost of equals.
 * @param fit the place of a header in the ranking, undefined when it does not fit
 */
export function bestColumn(
  candidates: readonly HeadColumn[],
  fit: (header: string) => number | undefined,
): BestColumn | undefined {
  let chosen: HeadColumn | undefined;
  let best = Infinity;
  let fitting = 0;
  for (const candidate of candidates) {
    const place = fit(candidate.header);
    if (place === undefined) continue;
    fitting++;
    if (place >= best) continue;
    chosen = candidate;
    best = place;
  }
  return chosen && { chosen, place: best, rivals: fitting - 1 };
}
