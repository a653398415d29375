import type { Settings } from '../core/abc/Settings';
import { isSameRule } from '../core/history/isSameRule';
import { isSameSource, type SourceNames } from '../core/history/isSameSource';
import type { LastEntry, RecordDamage } from '../core/history/WorkbookRecords';
import { readDetails, tierColumns } from '../sheets/records/readDetails';
import { factColumns, readRunFacts, type RunFacts } from '../sheets/records/readRunFacts';
import { recordPlaces } from '../sheets/records/recordPlaces';
import { countDamage } from './countDamage';
import type { RecordSheets } from './findRecords';
import { parseRecipe } from './parseRecipe';
import { readRecord } from './readRecord';

interface LastRun {
  readonly lastRun: readonly LastEntry[];
  readonly damage: readonly RecordDamage[];
}

/**
 * The customers of the last run of a list, of each settings that it was judged by: another list or rule says nothing about them. A run that
 * does not have its customers any more is told, and left out. Three round trips for each of the two sheets.
 */
export async function readLastRun(sheets: RecordSheets, source: SourceNames): Promise<LastRun> {
  const runs = await readRecord(sheets, 'runs', recordPlaces('runs', factColumns), readRunFacts);
  const damage = [...(runs?.damage ? [runs.damage] : [])];
  const latest = runs?.table ? latestRuns(runs.rows, source) : [];
  if (latest.length === 0) return { lastRun: [], damage };
  const wanted = new Set(latest.map(({ facts }) => facts.run));
  const details = await readRecord(sheets, 'details', recordPlaces('details', tierColumns), (table) =>
    readDetails(table, wanted, tierColumns),
  );
  if (details?.damage) damage.push(details.damage);
  if (!details?.table) return { lastRun: [], damage };
  const { rows, table } = details;
  const lastRun = latest.flatMap(({ facts, settings }): LastEntry[] => {
    const entries = rows.filter(({ run }) => run === facts.run);
    const wrong = details.damage ? undefined : countDamage(facts, entries, table.sheetName);
    if (wrong) damage.push(wrong);
    return wrong ? [] : entries.map((entry) => ({ ...entry, settings }));
  });
  return { lastRun, damage };
}

function latestRuns(runs: readonly RunFacts[], source: SourceNames) {
  const latest: { readonly facts: RunFacts; readonly settings: Settings }[] = [];
  for (const facts of [...runs].sort((one, other) => other.run - one.run)) {
    const recipe = parseRecipe(facts.recipe);
    if (!recipe || !isSameSource(recipe, source)) continue;
    const { settings } = recipe;
    if (!latest.some((each) => isSameRule(each.settings, settings))) latest.push({ facts, settings });
  }
  return latest;
}
