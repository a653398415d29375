import { compareRules } from '../../src/core/abc/compare/compareRules';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import { judge } from '../../src/core/abc/judge';
import type { Settings } from '../../src/core/abc/Settings';
import type { CustomerTable } from '../../src/core/intake/CustomerTable';
import { readCustomers } from '../../src/core/intake/readCustomers';
import { isUnknown } from '../../src/core/Unknown';
import type { Contender } from './Contender';
import type { Goal } from './Goal';
import { inThisProcess } from './inThisProcess';
import { race } from './race';
import { randomNumbers } from './randomNumbers';

/** While a setting is dragged, the preview may not lag behind the hand. */
const mostMilliseconds = 100;
const rowsEach = 10;

const choices: Readonly<Record<string, Partial<Settings>>> = {
  'count, rank score': {},
  'value, min-max score': { method: 'value', ratio: [80, 15, 5], combination: 'minmax' },
  'computed, score by order': { method: 'computed', combination: 'ordered' },
  'count, decision table': { combination: 'table', decisions: { AAC: 'A' } },
};

/** Judging once more after a setting changed, and every rule beside the others, over customers with ten ledger rows each. */
export async function previewBench(): Promise<readonly Goal[]> {
  const title = `judging customers of 3 indicators and ${rowsEach} ledger rows each`;
  const times = await race(title, [1_000, 10_000], 7, contenders);
  return Object.keys(choices).map((name) => ({
    promise: `preview of 10,000 customers by ${name}: at most ${mostMilliseconds} ms; ${times.get(name)!.large.toFixed(1)} ms`,
    isMet: times.get(name)!.large <= mostMilliseconds,
  }));
}

function contenders(customers: number): Promise<readonly Contender[]> {
  const table = tableOf(customers);
  const judgeBy = (choice: Partial<Settings>) => {
    const judgement = judge(table, { ...defaultSettings('count'), ...choice });
    if (isUnknown(judgement)) throw new Error(judgement.unknown);
    return judgement;
  };
  const judgement = judgeBy({});
  return Promise.resolve([
    ...Object.entries(choices).map(([name, choice]) => inThisProcess(name, () => judgeBy(choice))),
    inThisProcess('every rule compared', () => compareRules(table, judgement)),
  ]);
}

function tableOf(customers: number): CustomerTable {
  const next = randomNumbers(20_240_109);
  const rows = customers * rowsEach;
  const column = (sheetColumn: number, header: string, cell: (row: number) => string | number) => ({
    header,
    sheetColumn,
    numberFormat: 'General',
    cells: Array.from({ length: rows }, (_, row) => cell(row)),
  });
  const columns = [
    column(0, 'Customer', (row) => `K-${row % customers}`),
    column(1, 'Date', () => 45_292 + Math.floor(365 * next())),
    column(2, 'Sales', (row) => Math.round(100 * Math.exp(8 * ((row % customers) / customers) + 3 * next())) / 100),
    column(3, 'Profit', () => Math.round(10_000 * (next() - 0.05)) / 100),
    column(4, 'Share', () => Math.round(1000 * next()) / 1000),
  ];
  const { table } = readCustomers(
    { sheetName: 'Ledger', firstRow: 1, columns },
    {
      customer: 0,
      date: 1,
      indicators: [
        { kind: 'scale', column: 2 },
        { kind: 'contribution', column: 3 },
        { kind: 'brandShare', column: 4 },
      ],
    },
  );
  return table!;
}
