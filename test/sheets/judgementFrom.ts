import { defaultSettings } from '../../src/core/abc/defaultSettings';
import { judge } from '../../src/core/abc/judge';
import type { Judgement } from '../../src/core/abc/Judgement';
import type { Settings } from '../../src/core/abc/Settings';
import type { RawCell } from '../../src/core/intake/cells/Cells';
import { indicatorKinds } from '../../src/core/intake/Mapping';
import { readCustomers } from '../../src/core/intake/readCustomers';
import { isUnknown } from '../../src/core/Unknown';

/** The real judgement of a small list: rows of [id, name, value, value ...]; data begin in row 2 of the sheet. */
export function judgementFrom(
  headers: readonly string[],
  rows: readonly (readonly RawCell[])[],
  settings: Settings = defaultSettings('count'),
): Judgement {
  const columns = ['ID', 'Name', ...headers].map((header, index) => ({
    header,
    sheetColumn: index,
    numberFormat: 'General',
    cells: rows.map((row) => row[index] ?? ''),
  }));
  const indicators = headers.map((_, index) => ({ kind: indicatorKinds[index]!, column: index + 2 }));
  const cells = { sheetName: 'Data', firstRow: 1, columns };
  const { table, issues } = readCustomers(cells, { customer: 0, name: 1, indicators });
  if (!table) throw new Error(`Not a list: ${JSON.stringify(issues)}`);
  const judgement = judge(table, settings);
  if (isUnknown(judgement)) throw new Error(`Not judged: ${judgement.unknown}`);
  return Object.freeze(judgement);
}

/** Ten customers whose count tiers are 2 A, 4 B and 4 C by the first number. */
export const tenCustomers: readonly (readonly RawCell[])[] = [
  ['K01', 'Alder', 100, 9],
  ['K02', 'Birch', 90, 30],
  ['K03', 'Cedar', 80, 12],
  ['K04', 'Dogwood', 70.5, 3],
  ['K05', 'Elm', 60, 2],
  ['K06', 'Fir', 50, 1],
  ['K07', 'Gum', 40, 8],
  ['K08', 'Hazel', 30, 7],
  ['K09', 'Ivy', 20, 6],
  ['K10', 'Jasmine', -5, 5],
];
