import type { SheetSpec } from '../sheets/SheetSpec';
import { freeName } from './freeName';
import { HostError } from './HostError';
import type { NewSheet } from './NewSheet';

const longestSheetName = 31;

/** Looks before anything is written: may a sheet be added, and which names are free? One round trip. */
export async function planSheet(context: Excel.RequestContext, spec: SheetSpec): Promise<NewSheet> {
  const { workbook } = context;
  workbook.protection.load('protected');
  const sheets = workbook.worksheets;
  sheets.load('items/id,items/name');
  const tables = workbook.tables;
  tables.load('items/name');
  const active = sheets.getActiveWorksheet();
  active.load('id');
  await context.sync();
  if (workbook.protection.protected) throw new HostError('protectedWorkbook', false, { sheet: spec.name });
  const { items: sheetItems } = sheets;
  const { items: tableItems } = tables;
  const sheetNames = sheetItems.map(({ name }) => name);
  const tableNames = tableItems.map(({ name }) => name);
  return {
    before: new Set(sheetItems.map(({ id }) => id)),
    activeBefore: active.id,
    name: freeName(spec.name, sheetNames, (name, copy) => {
      const number = ` (${copy})`;
      return name.slice(0, longestSheetName - number.length) + number;
    }),
    tableNames: spec.tables.map(({ name: wanted }) => {
      const name = freeName(wanted, tableNames, (base, copy) => `${base}_${copy}`);
      tableNames.push(name);
      return name;
    }),
  };
}
