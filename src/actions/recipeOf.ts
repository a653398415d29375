import type { Recipe } from '../core/history/Recipe';
import { rangeAddress } from '../sheets/rangeAddress';
import type { Analysis } from './Analysis';
import { judgementOf } from './judgementOf';
import { mappedHeaders } from './mappedHeaders';
import { sourceNames } from './sourceNames';

/**
 * How a result came about, to be kept with it.
 * @param readOn the day of the reading, yyyy-mm-dd
 */
export function recipeOf(analysis: Analysis, readOn: string): Recipe {
  const { chosen, mapping, treatments, cells } = analysis;
  const { range, layout } = chosen;
  const { settings, customers } = judgementOf(analysis);
  return {
    version: 1,
    ...sourceNames(chosen),
    address: rangeAddress(range),
    ...(cells.continues || range.rowBlocks ? { isPart: true } : {}),
    ...(range.rowBlocks ? { rowBlocks: range.rowBlocks } : {}),
    layout,
    headers: mappedHeaders(range, mapping),
    mapping,
    treatments,
    settings,
    ...(customers.some(({ id, name }) => id !== name) ? { hasIds: true } : {}),
    readOn,
  };
}
