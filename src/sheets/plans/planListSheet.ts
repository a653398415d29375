import { createPlanWords } from '../../locales/createPlanWords';
import type { Language } from '../../locales/Language';
import { FormSheet } from '../form/FormSheet';
import { formValue } from '../form/formValue';
import { numberFormats } from '../form/numberFormats';
import { tierColours } from '../tierColours';
import type { SheetSpec } from '../SheetSpec';
import { putList } from './lists/putList';
import { planListColumns } from './planListColumns';
import { planListCells, type PlanLine } from './planListRows';
import { templateProperties, templateVersion } from './templateProperties';

/** The table's name, unless it is taken. */
export const planListTable = 'AbcPlanList';

/**
 * The plans of small customers, one row each: last year and growth give the target and its quarters by formula.
 * @param name of the sheet, tableName of its table: both free
 */
export function planListSheet(
  lines: readonly PlanLine[],
  year: number,
  name: string,
  tableName: string,
  language: Language,
): SheetSpec {
  const words = createPlanWords(language);
  const form = new FormSheet('list', Object.keys(planListColumns).length, words);
  form.title(words('planList.title', { year }));
  form.put(1, 0, [[words('planList.note')]], { style: 'note' });
  const asOf = form.ref('asof');
  const closed = `=IFERROR(IF(YEAR(${asOf})>${year},12,IF(YEAR(${asOf})<${year},0,MONTH(${asOf})-1)),"")`;
  const fields = [
    { label: words('form.asOf'), name: 'asof', value: { formula: '=TODAY()' }, format: numberFormats.date },
    { label: words('planList.closed'), name: 'closed', value: { formula: closed }, format: numberFormats.whole },
  ];
  fields.forEach((field, index) => {
    const cell = { row: 2, rows: 1, columns: 1 };
    const label = { ...cell, column: 3 * index, columns: index + 1 };
    formValue(form, { ...field, kind: 'formula' }, label, { ...cell, column: 1 + 4 * index });
  });
  form.row = 4;
  const { table, columnWidths } = putList(form, tableName, planListColumns, lines, planListCells);
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
      properties: templateProperties({ template: 'planList', language, year }),
      tabColour: tierColours[2]!.fill,
    }),
    tables: [table],
  };
}
