import { defaultSettings } from '../../src/core/abc/defaultSettings';
import { judge } from '../../src/core/abc/judge';
import type { Judgement } from '../../src/core/abc/Judgement';
import type { Settings } from '../../src/core/abc/Settings';
import type { RawCell } from '../../src/core/intake/cells/Cells';
import { indicatorKinds } from '../../src/core/intake/Mapping';
import { readCustomers } from '../../src/core/intake/readCustomers';
import { isUnknown } from '../../src/core/Unknown';

const firstDay = 45292; // 2024-01-01
const months = 24;

/** One order of a customer in each month that its pattern names, with the amount that it gives for the month. */
const patterns: readonly ((month: number) => number)[] = [
  () => 100,
  (month) => 40 + 9 * month,
  (month) => 400 - 14 * month,
  (month) => (month % 6 === 0 ? 900 : 15),
  (month) => (month < 12 ? 300 : 0),
  (month) => (month < 20 ? 250 : 0),
  (month) => (month === 22 ? 80 : 0),
  (month) => 60 + 35 * (month % 3),
  (month) => (month % 2 === 0 ? -5 : 0),
];

/** The real judgement of a ledger of two years in which customers grow, shrink, waver, leave and have just come. */
export function ledgerJudgement(
  headers: readonly string[] = ['Sales'],
  settings: Settings = defaultSettings('count'),
  count = 27,
): Judgement {
  const rows: RawCell[][] = [];
  for (let customer = 0; customer < count; customer++) {
    const pattern = patterns[customer % patterns.length]!;
    for (let month = 0; month < months; month++) {
      const amount = pattern(month) * (1 + Math.floor(customer / patterns.length));
      if (amount === 0) continue;
      const id = `K${String(customer).padStart(3, '0')}`;
      const day = firstDay + Math.floor(month * 30.4) + (customer % 5);
      rows.push([
        id,
        customer === 4 ? '=cmd' : `Name ${customer}`,
        day,
        ...headers.map((_, each) => amount / (1 + each * (customer % 4))),
      ]);
    }
  }
  const columns = ['ID', 'Name', 'Day', ...headers].map((header, sheetColumn) => ({
    header,
    sheetColumn,
    numberFormat: header === 'Day' ? 'yyyy-mm-dd' : 'General',
    cells: rows.map((row) => row[sheetColumn]!),
  }));
  const indicators = headers.map((_, each) => ({ kind: indicatorKinds[each]!, column: each + 3 }));
  const { table, issues } = readCustomers(
    { sheetName: 'Data', firstRow: 1, columns },
    { customer: 0, name: 1, date: 2, indicators },
  );
  if (!table) throw new Error(`Not a ledger: ${JSON.stringify(issues)}`);
  const judgement = judge(table, settings);
  if (isUnknown(judgement)) throw new Error(`Not judged: ${judgement.unknown}`);
  return Object.freeze(judgement);
}
