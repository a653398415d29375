import type { Recipe } from './Recipe';

/** As much of a recipe as tells one list from another. */
export type SourceNames = Pick<Recipe, 'sheetName' | 'sheetId' | 'tableName' | 'rangeName'>;

/**
 * Whether two results came from the same list: the same table; where neither has one, the same name; else the same sheet, under
 * whatever name. Addresses grow with their data.
 * @example isSameSource({ sheetName: 'Sales', tableName: 'T1' }, { sheetName: 'Sales 2026', tableName: 'T1' }) // true
 */
export function isSameSource(one: SourceNames, other: SourceNames): boolean {
  for (const name of ['tableName', 'rangeName', 'sheetId'] as const) {
    const isKept = one[name] !== undefined && other[name] !== undefined;
    // A recipe of an earlier version knows no id: its sheet is told by its name.
    if (isKept || (name !== 'sheetId' && one[name] !== other[name])) return one[name] === other[name];
  }
  return one.sheetName === other.sheetName;
}
