import { createPlanWords } from '../../locales/createPlanWords';
import type { Language } from '../../locales/Language';
import { FormSheet } from '../form/FormSheet';
import type { SheetSpec } from '../SheetSpec';
import { tierColours } from '../tierColours';
import { putList } from './lists/putList';
import { reviewListColumns } from './reviewListColumns';
import { reviewListCells, type ReviewLine } from './reviewListRows';
import { templateProperties, templateVersion } from './templateProperties';

/**
 * The reviews of small customers in a year, one row a customer and quarter, in the table "AbcReviewList".
 * @param name of the sheet
 */
export function reviewListSheet(
  lines: readonly ReviewLine[],
  year: number,
  name: string,
  language: Language,
): SheetSpec {
  const words = createPlanWords(language);
  const form = new FormSheet('reviews', Object.keys(reviewListColumns).length, words);
  form.title(words('reviewList.title', { year }));
  form.put(1, 0, [[words('reviewList.note')]], { style: 'note' });
  form.row = 3;
  const { table, columnWidths } = putList(form, 'AbcReviewList', reviewListColumns, lines, reviewListCells);
  return {
    ...form.sheet({
      name,
      columnWidths,
      freeze: { rows: table.row + 1, columns: 2 },
      print: {
        orientation: 'landscape',
        titleRows: { row: table.row, rows: 1 },
        foot: words('form.foot', { version: templateVersion }),
      },
      properties: templateProperties({ template: 'reviewList', language, year }),
      tabColour: tierColours[2]!.fill,
    }),
    tables: [table],
  };
}
