import type { HeldValidation } from '../engine/CellValidation';
import { intersect } from './Place';
import type { Places } from './Places';

/** What all cells of places take: null where none says anything, undefined when they are not all the same. */
export function validationOf({ areas, sheet }: Places): HeldValidation | null | undefined {
  const touching = sheet.validations.filter((each) =>
    each.areas.some((area) => areas.some((place) => intersect(area, place))),
  );
  const [only, another] = touching;
  if (!only) return null;
  if (another) return undefined;
  const covered = areas.every(
    (place) => only.areas.reduce((sum, area) => sum + size(intersect(area, place)), 0) === place.rows * place.columns,
  );
  return covered ? only : undefined;
}

function size(area: { readonly rows: number; readonly columns: number } | null): number {
  return area ? area.rows * area.columns : 0;
}
