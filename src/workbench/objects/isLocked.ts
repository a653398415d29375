import type { Area, EngineSheet } from '../engine/Engine';
import { intersect } from './Place';

/** Whether protection covers every cell of an area; null when it covers some. Cells are locked unless somebody unlocked them. */
export function isLocked({ unlocked }: EngineSheet, area: Area): boolean | null {
  const open = unlocked.reduce((sum, each) => {
    const part = intersect(each, area);
    return part ? sum + part.rows * part.columns : sum;
  }, 0);
  if (open === 0) return true;
  return open === area.rows * area.columns ? false : null;
}
