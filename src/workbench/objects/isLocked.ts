import { AreaSet } from '../engine/AreaSet';
import type { Area, EngineSheet } from '../engine/Engine';

/** Whether protection covers every cell of an area; null when it covers some. Cells are locked unless somebody unlocked them. */
export function isLocked({ unlocked }: Pick<EngineSheet, 'unlocked'>, area: Area): boolean | null {
  const locked = new AreaSet();
  locked.add(area);
  for (const each of unlocked) locked.remove(each);
  const cells = locked.areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells === 0) return false;
  return cells === area.rows * area.columns ? true : null;
}
