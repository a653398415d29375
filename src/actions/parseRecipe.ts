import { readSettings } from '../core/abc/readSettings';
import type { Recipe } from '../core/history/Recipe';
import { isLayout } from '../core/intake/memory/isLayout';
import { isMapping } from '../core/intake/memory/isMapping';
import { isObject } from '../core/intake/memory/isObject';
import { isTreatments } from '../core/intake/memory/isTreatments';

/**
 * The recipe in a text that a sheet keeps; undefined for what this version cannot read. Only this add-in writes it, but anybody may have
 * changed it: what is missing must not be met later. Settings of an earlier version are completed.
 */
export function parseRecipe(text: string): Recipe | undefined {
  try {
    return recipeIn(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function recipeIn(held: unknown): Recipe | undefined {
  if (!isObject(held) || held.version !== 1) return undefined;
  const {
    sheetName,
    sheetId,
    address,
    tableName,
    rangeName,
    isPart,
    rowBlocks,
    layout,
    headers,
    mapping,
    treatments,
    readOn,
  } = held;
  const settings = readSettings(held.settings);
  if (!isText(sheetName) || !isText(address) || !isText(readOn) || !isLayout(layout) || !settings) return undefined;
  if (!isMapping(mapping) || !isTreatments(treatments)) return undefined;
  if (!isObject(headers) || !Object.values(headers).every(isText)) return undefined;
  return {
    version: 1,
    sheetName,
    ...(isText(sheetId) ? { sheetId } : {}),
    address,
    ...(isText(tableName) ? { tableName } : {}),
    ...(isText(rangeName) ? { rangeName } : {}),
    ...(isPart === true ? { isPart } : {}),
    ...(areBlocks(rowBlocks) ? { rowBlocks } : {}),
    layout,
    headers: headers as Recipe['headers'],
    mapping,
    treatments,
    settings,
    ...(held.hasIds === true ? { hasIds: true } : {}),
    readOn,
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function areBlocks(value: unknown): value is NonNullable<Recipe['rowBlocks']> {
  const isRow = (row: unknown) => Number.isInteger(row) && (row as number) >= 0;
  return Array.isArray(value) && value.every((block) => isObject(block) && isRow(block.row) && isRow(block.rows));
}
