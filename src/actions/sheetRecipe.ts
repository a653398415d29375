import type { Recipe } from '../core/history/Recipe';
import { isMapping } from '../core/intake/memory/isMapping';
import { isObject } from '../core/intake/memory/isObject';
import { isTreatments } from '../core/intake/memory/isTreatments';
import { readSheetProperty } from '../excel/readSheetProperty';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { recipeKey } from './recipeKey';

/** How the result on a sheet came about; undefined for a sheet that keeps no recipe, or none that this version can read. */
export function sheetRecipe(sheetName: string): Promise<Outcome<Recipe | undefined>> {
  return outcomeOf(async () => parse(await readSheetProperty(sheetName, recipeKey)));
}

function parse(text: string | undefined): Recipe | undefined {
  if (text === undefined) return undefined;
  try {
    const held: unknown = JSON.parse(text);
    return isRecipe(held) ? held : undefined;
  } catch {
    return undefined;
  }
}

/** Only this add-in writes it, but anybody may have changed it: what is missing must not be met later. */
function isRecipe(held: unknown): held is Recipe {
  if (!isObject(held)) return false;
  const texts = ['sheetName', 'address', 'readOn'].every((key) => typeof held[key] === 'string');
  const parts = ['layout', 'headers', 'settings'].every((key) => isObject(held[key]));
  const { version, mapping, treatments } = held;
  return version === 1 && texts && parts && isMapping(mapping) && isTreatments(treatments);
}
