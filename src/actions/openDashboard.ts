import { countsFrom1904 } from '../excel/countsFrom1904';
import { drawSheets } from '../excel/drawSheets';
import { createPlanWords } from '../locales/createPlanWords';
import type { Language } from '../locales/Language';
import { dashboardSheet } from '../sheets/plans/dashboard/dashboardSheet';
import type { ListTable } from '../sheets/plans/lists/ListTable';
import { rollUpColumns, type RollUpColumn } from '../sheets/plans/rollUp/rollUpColumns';
import { templateSheetName } from '../sheets/plans/templateSheetName';
import { bringRollUp } from './bringRollUp';
import { findTemplates, type FoundTemplate } from './findTemplates';
import { goToTemplate } from './goToTemplate';
import { localSerial } from './localSerial';
import { onceMore } from './onceMore';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { readList } from './readList';
import { rollUpEntries } from './rollUpEntries';

/** The columns of the roll-up that the dashboard reads. */
const read: readonly RollUpColumn[] = [
  'customerId',
  'customer',
  'tier',
  'accountManager',
  'target',
  'dueT',
  'dueA',
  'rate',
  'gap',
  'light',
  'budget',
  'cost',
  'spent',
  'overdue',
  'reviews',
  'next',
  'row',
  't1',
  't2',
  't3',
  't4',
  'a1',
  'a2',
  'a3',
  'a4',
];

/**
 * Shows the dashboard of a year's plans: brings the roll-up it reads up to date first and draws what is not there yet. A dashboard
 * that is older than its roll-up reads nothing any more: a new one is drawn beside it.
 */
export function openDashboard(
  year: number,
  language: Language,
  today: Date = new Date(),
): Promise<Outcome<{ readonly sheetName: string; readonly isNew: boolean }>> {
  return outcomeOf(() =>
    onceMore(async () => {
      const sheets = await findTemplates();
      const of = (template: FoundTemplate['facts']['template']) =>
        sheets.filter(({ facts }) => facts.template === template && facts.year === year);
      const entries = await rollUpEntries(sheets, year, Math.floor(localSerial(today, await countsFrom1904())));
      const rolled = await bringRollUp(of('planRollup')[0], entries, year, language, { shows: false });
      const dashboard = rolled.isNew ? undefined : of('planDashboard').at(-1);
      if (dashboard) {
        await goToTemplate(dashboard);
        return { sheetName: dashboard.sheetName, isNew: false };
      }
      const { table, found } = await readList(rolled, rollUpColumns, [], read);
      const roll: ListTable<RollUpColumn> = {
        name: table.tableName,
        headerOf: (key) => table.headers[found.places.get(key)!]!,
      };
      const words = createPlanWords(language);
      const { sheetNames } = await drawSheets(
        (taken) => [templateSheetName('planDashboard', words, { year }, taken)],
        ([name]) => [dashboardSheet(roll, year, name!, language)],
      );
      return { sheetName: sheetNames[0]!, isNew: true };
    }),
  );
}
