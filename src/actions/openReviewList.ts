import type { RawCell } from '../core/intake/cells/Cells';
import { appendRows } from '../excel/appendRows';
import { drawSheets } from '../excel/drawSheets';
import { HostError } from '../excel/HostError';
import { createPlanWords } from '../locales/createPlanWords';
import type { Language } from '../locales/Language';
import { listFormats } from '../sheets/plans/lists/listFormats';
import { planListColumns } from '../sheets/plans/planListColumns';
import { reviewListColumns } from '../sheets/plans/reviewListColumns';
import { reviewListRows, type ReviewLine } from '../sheets/plans/reviewListRows';
import { reviewListSheet } from '../sheets/plans/reviewListSheet';
import { templateSheetName } from '../sheets/plans/templateSheetName';
import { findTemplates, type FoundTemplate } from './findTemplates';
import { goToTemplate } from './goToTemplate';
import { onceMore } from './onceMore';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { readList } from './readList';
import { refuseOldExcel } from './refuseOldExcel';

/**
 * Shows the review list of the small customers of a year: the lines of a quarter that are not there yet are added; draws it where there
 * is none. Fails with `sheetGone` without a plan list of the year, with `damagedRecord` where a list lacks what is needed.
 * @param quarter 1 to 4
 */
export function openReviewList(
  year: number,
  quarter: number,
  language: Language,
): Promise<Outcome<{ readonly sheetName: string; readonly isNew: boolean; readonly added: number }>> {
  return outcomeOf(() =>
    onceMore(async () => {
      refuseOldExcel();
      const sheets = await findTemplates();
      const of = (template: FoundTemplate['facts']['template']) =>
        sheets.find(({ facts }) => facts.template === template && facts.year === year);
      const plans = of('planList');
      if (!plans) throw new HostError('sheetGone', false, { context: 'unnamed' });
      const lines = await readLines(plans, year, quarter);
      const list = of('reviewList');
      if (list) {
        await goToTemplate(list);
        // Last of all, so that a failure leaves no half of it.
        const added = await addLines(list, lines);
        return { sheetName: list.sheetName, isNew: false, added };
      }
      const words = createPlanWords(language);
      const { sheetNames } = await drawSheets(
        (taken) => [templateSheetName('reviewList', words, { year }, taken)],
        ([name]) => [reviewListSheet(lines, year, name!, language)],
      );
      return { sheetName: sheetNames[0]!, isNew: true, added: lines.length };
    }),
  );
}

/** A line a customer of the plan list, with what that list says was reached: actual and target of the same months. */
async function readLines(sheet: FoundTemplate, year: number, quarter: number): Promise<readonly ReviewLine[]> {
  const { columns } = await readList(sheet, planListColumns, ['customerId', 'customer', 'rate'], ['customerId']);
  const known = new Set<string>();
  return columns.get('customerId')!.flatMap((id, row) => {
    const customerId = textOf(id);
    if (customerId === '' || known.has(customerId)) return [];
    known.add(customerId);
    const rate = columns.get('rate')?.[row];
    return [
      {
        customerId,
        customer: textOf(columns.get('customer')?.[row]),
        period: `${year}Q${quarter}`,
        rate: typeof rate === 'number' ? rate : undefined,
      },
    ];
  });
}

/** Adds the lines of customers that have none of the period; gives how many. */
async function addLines(sheet: FoundTemplate, lines: readonly ReviewLine[]): Promise<number> {
  const needed = ['customerId', 'period'] as const;
  const { table, found, columns } = await readList(sheet, reviewListColumns, needed, needed);
  const [ids, periods] = needed.map((key) => columns.get(key)!);
  const there = new Set(ids!.map((id, row) => JSON.stringify([textOf(id), textOf(periods![row])])));
  const missing = lines.filter(({ customerId, period }) => !there.has(JSON.stringify([customerId, period])));
  const { sheetId, headers, rows: rowsRead } = table;
  const place = { ...found, headers, row: table.row + 1 + rowsRead, column: table.column };
  const formats = listFormats(reviewListColumns, found, headers);
  await appendRows([{ sheetId, headers, rowsRead, rows: reviewListRows(place, missing), formats }]);
  return missing.length;
}

function textOf(cell: RawCell | undefined): string {
  return String(cell ?? '').trim();
}
