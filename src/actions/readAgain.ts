import type { Settings } from '../core/abc/Settings';
import type { ReadingControl } from '../excel/ReadingControl';
import type { Analysis } from './Analysis';
import { analyseSelection } from './analyseSelection';
import { findSource } from './findSource';
import { localDay } from './localDay';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { recipeOf } from './recipeOf';

/**
 * The source of a judged analysis as it is now, also rows that were added and columns that have moved since, judged in the same way. For a
 * sheet that turned out to have changed before a write. Fails as `analyseSelection` does, and with `sourceChanged` and the header of a
 * column that is gone.
 * @param today Excel serial of the 1900 system
 */
export async function readAgain(
  analysis: Analysis,
  settings: Settings,
  control: ReadingControl,
  today: number,
): Promise<Outcome<Analysis>> {
  const recipe = recipeOf(analysis, localDay(new Date()));
  const found = await outcomeOf(() => findSource(recipe, analysis.chosen.range, today));
  if (!found.ok) return found;
  const { chosen, mapping } = found.value;
  return analyseSelection(chosen, mapping, analysis.treatments, settings, control, today);
}
