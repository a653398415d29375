import { planListColumns } from '../sheets/plans/planListColumns';
import { listEntries, rolledColumns } from '../sheets/plans/rollUp/listEntries';
import type { RollUpEntry } from '../sheets/plans/rollUp/RollUpEntry';
import { countedPlans } from './countedPlans';
import type { FoundTemplate } from './findTemplates';
import { readExports } from './readExports';
import { readList } from './readList';

/**
 * One entry a customer of a year: the current plans, then lines of the plan lists whose customers have none. Four round trips, and two
 * for a second list of the same year.
 * @param day of the reading, as an Excel serial
 */
export async function rollUpEntries(
  sheets: readonly FoundTemplate[],
  year: number,
  day: number,
): Promise<readonly RollUpEntry[]> {
  const plans = countedPlans(sheets).plans.filter((plan) => plan.isCurrent && plan.year === year);
  const figures = await readExports(plans);
  const entries = plans.flatMap(({ customerId, sheetName }, index): RollUpEntry[] => {
    const saved = figures[index]!;
    if (saved === 'gone') return [];
    return [{ customerId, sheetName, saved: saved === 'unreadable' ? undefined : saved, refreshed: day }];
  });
  const there = new Set(entries.map(({ customerId }) => customerId));
  for (const sheet of sheets) {
    if (sheet.facts.template !== 'planList' || sheet.facts.year !== year) continue;
    const { columns } = await readList(sheet, planListColumns, rolledColumns, ['customerId']);
    for (const entry of listEntries(columns, day)) {
      if (there.has(entry.customerId)) continue;
      there.add(entry.customerId);
      entries.push(entry);
    }
  }
  return entries;
}
