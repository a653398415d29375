import type { Settings } from '../core/abc/Settings';
import { compareRuns } from '../core/history/compareRuns';
import type { RunTier } from '../core/history/JudgementRun';
import type { RunComparison } from '../core/history/RunComparison';
import { isUnknown } from '../core/Unknown';
import { findSheets, type KeptSheet } from '../excel/findSheets';
import { HostError } from '../excel/HostError';
import { parseAreas } from '../excel/parseAreas';
import { readColumns } from '../excel/readColumns';
import type { ReadingControl } from '../excel/ReadingControl';
import { readSheetTable } from '../excel/readSheetTable';
import { stopIfCancelled } from '../excel/stopIfCancelled';
import { reportPlaces } from '../sheets/report/reportPlaces';
import { reportTiers } from '../sheets/report/reportTiers';
import type { Analysis } from './Analysis';
import { columnsWanted } from './columnsWanted';
import { findSource } from './findSource';
import { judgeReading } from './judgeReading';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { parseRecipe } from './parseRecipe';
import { recipeKey } from './recipeKey';
import { readRecords } from './readRecords';
import { runTiers } from './runTiers';

/** A report judged anew, not written yet. */
export interface Refreshed {
  readonly analysis: Analysis;
  readonly settings: Settings;
  /** From the tiers that stand on the old sheet to those judged now; to none where the data cannot be judged as it is now. */
  readonly changes: RunComparison;
  readonly report: { readonly sheetName: string; readonly readOn: string };
  /** Data rows the source had then and has now. */
  readonly rows: { readonly before: number; readonly after: number };
}

/**
 * Reads the source of a report again, with the mapping, treatments and settings it was made with, also rows that were added
 * since, and judges it. Writes nothing, not even what was chosen. Fails with `sheetGone` when report or source are not there any more,
 * `sourceChanged` when a mapped column is not, `damagedRecord` when the report no longer tells how it came about or which tiers it gave.
 * @param today Excel serial of the 1900 system
 */
export function refreshReport(sheetId: string, control: ReadingControl, today: number): Promise<Outcome<Refreshed>> {
  return outcomeOf(async () => {
    const goOn = () => stopIfCancelled(control);
    const sheet = (await findSheets(recipeKey)).find((each) => each.sheetId === sheetId);
    if (!sheet) throw new HostError('sheetGone', false, { sheet: '' });
    const recipe = parseRecipe(sheet.value);
    const place = recipe && parseAreas(recipe.address)?.[0];
    if (!recipe || !place) throw damaged(sheet, 'noRecipe');
    goOn();
    const before = await tiersOn(sheet, recipe.hasIds);
    goOn();
    const { chosen, mapping } = await findSource(recipe, place, today);
    const { settings, treatments, readOn } = recipe;
    const cells = await readColumns(chosen.range, columnsWanted(mapping), control);
    goOn();
    const records = await readRecords(settings, chosen);
    const analysis = await judgeReading({ chosen, mapping, treatments, cells, records }, settings, today, goOn);
    const { judgement } = analysis;
    const isJudged = judgement !== undefined && !isUnknown(judgement);
    return {
      analysis,
      settings,
      changes: compareRuns(before, isJudged ? runTiers(judgement) : []),
      report: { sheetName: sheet.sheetName, readOn },
      rows: { before: place.rows - recipe.layout.headerRows, after: chosen.dataRows },
    };
  });
}

async function tiersOn(sheet: KeptSheet, hasIds = false): Promise<readonly RunTier[]> {
  const table = await readSheetTable(sheet.sheetId, reportPlaces, true);
  const tiers = table && reportTiers(table.headers, table.columns, hasIds);
  if (!tiers) throw damaged(sheet, 'noTiers');
  return tiers;
}

function damaged({ sheetName }: KeptSheet, context: string): HostError {
  return new HostError('damagedRecord', false, { sheet: sheetName, context });
}
