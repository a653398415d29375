import { cellAddress } from '../../../core/intake/cells/cellAddress';
import { createPlanWords } from '../../../locales/createPlanWords';
import type { Language } from '../../../locales/Language';
import { FormSheet } from '../../form/FormSheet';
import { formValue, type FormField } from '../../form/formValue';
import { numberFormats } from '../../form/numberFormats';
import { quoted } from '../../form/quoted';
import type { SheetSpec } from '../../SheetSpec';
import { listHeaders } from '../lists/listHeaders';
import type { ListTable } from '../lists/ListTable';
import { putList } from '../lists/putList';
import { templateProperties, templateVersion } from '../templateProperties';
import { signingCells, type SigningCustomer } from './signingCells';
import { signingColumns, type SigningColumn } from './signingColumns';
import { stepBlock } from './stepBlock';

/** The table's name, unless it is taken. */
export const signingTable = 'AbcSign';
const keys = Object.keys(signingColumns) as SigningColumn[];
const red = { fill: '#F8D7DA', font: '#842029' };
const amber = { fill: '#FFF3CD', font: '#664D03' };

/**
 * Where each contract stands: six steps with their standard days, and one row a customer.
 * @param start the day from which contracts are worked at, as an Excel serial; each row may have another
 * @param name of the sheet, tableName of its table: both free
 */
export function signingSheet(
  customers: readonly SigningCustomer[],
  year: number,
  start: number,
  name: string,
  tableName: string,
  language: Language,
): SheetSpec {
  const words = createPlanWords(language);
  const form = new FormSheet('sign', keys.length, words);
  const headers = listHeaders<SigningColumn>(signingColumns, words);
  const list: ListTable<SigningColumn> = { name: tableName, headerOf: (key) => headers[keys.indexOf(key)]! };
  form.title(words('sign.title', { year }));
  form.put(1, 0, [[words('sign.note')]], { style: 'note' });
  form.row = 2;
  headFields(form, start);
  stepBlock(form, list);
  form.row += 1;
  const { table, columnWidths, columnOf } = putList(form, tableName, signingColumns, customers, signingCells(words));
  const flag = columnOf('flag');
  const word = `$${cellAddress(flag.row, flag.column)}`;
  const rows = { ...flag, column: 0, columns: keys.length };
  form.colour(rows, `=${word}=${quoted(words('list.word.late'))}`, red);
  for (const each of ['skip', 'order']) form.colour(flag, `=${word}=${quoted(words(`list.word.${each}`))}`, amber);
  return {
    ...form.sheet({
      name,
      columnWidths,
      freeze: { rows: 0, columns: 2 },
      print: {
        orientation: 'landscape',
        titleRows: { row: table.row, rows: 1 },
        foot: words('form.foot', { version: templateVersion }),
      },
      properties: templateProperties({ template: 'signing', language, year }),
      tabColour: '#7F6000',
    }),
    tables: [table],
  };
}

function headFields(form: FormSheet, start: number): void {
  const { words, row } = form;
  const date = { format: numberFormats.date, accepts: { kind: 'date' } } as const;
  const fields: FormField[] = [
    { label: words('form.asOf'), name: 'asof', kind: 'formula', value: { formula: '=TODAY()' }, ...date },
    { label: words('sign.start'), name: 'start', kind: 'given', value: start, ...date },
  ];
  const cell = { row, rows: 1, columns: 1 };
  fields.forEach((field, index) => {
    const label = { ...cell, column: 3 * index, columns: index + 1 };
    formValue(form, field, label, { ...cell, column: 1 + 4 * index });
  });
  form.row += 1;
}
