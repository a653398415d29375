import type { HeadColumn } from './headColumn';

/** The column that fits a ranking best, and how many others fit it too. */
export interface BestColumn {
  readonly chosen: HeadColumn;
  readonly place: number;
  readonly rivals: number;
}

/**
 * The column that comes first in a ranking; the leftmost of equals. A blank column comes after all that hold anything.
 * @param fit the place of a column in the ranking, undefined when it does not fit
 */
export function bestColumn(
  candidates: readonly HeadColumn[],
  fit: (candidate: HeadColumn) => number | undefined,
): BestColumn | undefined {
  let chosen: HeadColumn | undefined;
  let best = Infinity;
  let fitting = 0;
  for (const candidate of candidates) {
    const place = fit(candidate);
    if (place === undefined) continue;
    fitting++;
    const isBetter = chosen === undefined || isBlank(chosen) === isBlank(candidate) ? place < best : isBlank(chosen);
    if (!isBetter) continue;
    chosen = candidate;
    best = place;
  }
  return chosen && { chosen, place: best, rivals: fitting - 1 };
}

function isBlank({ content }: HeadColumn): boolean {
  return content === 'empty';
}
