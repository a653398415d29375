import { cellAddress } from '../../../core/intake/cells/cellAddress';
import { createPlanWords } from '../../../locales/createPlanWords';
import type { Language } from '../../../locales/Language';
import { formValue, type FormField } from '../../form/formValue';
import { FormSheet } from '../../form/FormSheet';
import { numberFormats } from '../../form/numberFormats';
import { quoted } from '../../form/quoted';
import type { SheetSpec } from '../../SheetSpec';
import { columnOf } from '../lists/columnOf';
import type { ListTable } from '../lists/ListTable';
import { listHeaders } from '../lists/listHeaders';
import { putList } from '../lists/putList';
import { templateProperties, templateVersion } from '../templateProperties';
import { gapBlock } from './gapBlock';
import { quarterBlock } from './quarterBlock';
import { rollUpCells } from './rollUpCells';
import { printedColumns, rollUpColumns, type RollUpColumn } from './rollUpColumns';
import type { RollUpEntry } from './RollUpEntry';
import { tierBlock } from './tierBlock';

/** The table's name, unless it is taken. */
export const rollUpTable = 'AbcRoll';
/** Above this many plans, reading all of them at every change of the workbook would be felt. */
const mostLive = 200;
const keys = Object.keys(rollUpColumns) as RollUpColumn[];

/**
 * All plans of a year: sums by tier and by quarter, the largest gaps, and one row a customer, which reads the plan's sheet.
 * @param name of the sheet, tableName of its table: both free
 */
export function rollUpSheet(
  entries: readonly RollUpEntry[],
  year: number,
  name: string,
  tableName: string,
  language: Language,
): SheetSpec {
  const words = createPlanWords(language);
  const form = new FormSheet('roll', keys.length, words);
  const headers = listHeaders<RollUpColumn>(rollUpColumns, words);
  const roll: ListTable<RollUpColumn> = { name: tableName, headerOf: (key) => headers[keys.indexOf(key)]! };
  form.title(words('roll.title', { year }));
  form.put(1, 0, [[words('roll.note')]], { style: 'note' });
  form.row = 2;
  headFields(form, roll);
  tierBlock(form, roll, { tier: 1, customers: 1, target: 2, dueT: 2, dueA: 1, rate: 1, light: 1, gap: 1, share: 1 });
  quarterBlock(form, roll, [1, 1, 2, 2], (top) => ({
    from: { row: 4, column: keys.indexOf('gap') + 1 },
    to: { row: top + 4, column: keys.indexOf('next') },
  }));
  gapBlock(form, roll, { rows: 5, column: 0, positionColumn: keys.indexOf('ref'), spans: [1, 1, 2, 2, 1] });
  form.row += 1;
  const {
    table,
    columnWidths,
    hiddenColumns,
    columnOf: cellsOf,
  } = putList(form, tableName, rollUpColumns, entries, rollUpCells(words));
  const state = cellsOf('state');
  form.colour(state, `=${cellAddress(state.row, state.column)}=${quoted(words('list.word.saved'))}`, {
    fill: '#FFF3CD',
    font: '#664D03',
  });
  return {
    ...form.sheet({
      name,
      columnWidths,
      freeze: { rows: 0, columns: 2 },
      print: {
        orientation: 'landscape',
        titleRows: { row: table.row, rows: 1 },
        area: { row: 0, column: 0, rows: table.row + table.rows, columns: printedColumns },
        foot: words('form.foot', { version: templateVersion }),
      },
      properties: templateProperties({ template: 'planRollup', language, year }),
      tabColour: '#1F4E79',
    }),
    tables: [table],
    hiddenColumns,
  };
}

/** Whether figures are read from the plans' sheets at once, and the day of the last reading. */
function headFields(form: FormSheet, roll: ListTable<RollUpColumn>): void {
  const { words } = form;
  const [yes, no] = ['yes', 'no'].map((key) => quoted(words(`list.yesno.${key}`)));
  const sheets = `SUMPRODUCT(--(LEN(${columnOf(roll, 'sheet')})>0))`;
  const days = columnOf(roll, 'refreshed');
  const fields: FormField[] = [
    {
      label: words('roll.live'),
      name: 'live',
      kind: 'formula',
      accepts: 'yesno',
      value: { formula: `=IF(${sheets}>${mostLive},${no},${yes})` },
    },
    {
      label: words('roll.lastRefreshed'),
      kind: 'formula',
      format: numberFormats.date,
      value: { formula: `=IF(COUNT(${days})=0,"",MAX(${days}))` },
    },
  ];
  fields.forEach((field, index) => {
    const column = index * 3;
    const { row } = form;
    formValue(
      form,
      field,
      { row, column, rows: 1, columns: index + 1 },
      { row, column: column + index + 1, rows: 1, columns: 2 - 1 + index },
    );
  });
  form.row += 1;
}
