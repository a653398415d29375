import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import type { Settings } from '../../src/core/abc/Settings';
import { readCsv } from '../../src/workbench/files/readCsv';
import type { ValueRow } from './nativeBook';

export interface NativeCase {
  readonly name: string;
  readonly rows: readonly ValueRow[];
  readonly settings: Settings;
}

/** Ties across borders, zeros, returns, gaps, texts, shares below 1 and amounts of millions. */
const hardRows: readonly ValueRow[] = Object.freeze([
  [120_000.5, 0.35, 12],
  [98_000, 0.2, 7],
  [98_000, 0.2, 7],
  [0.1 + 0.2, 0.3, 7],
  [0.3, 0.1 + 0.2, 7],
  [45_000, null, 3],
  [45_000, 0, 'n/a'],
  [null, 0.15, 3],
  [0, -0.05, 3],
  [-250.25, 0.4, 0],
  [1_000_000, 0.05, null],
  [45_000, 0.2, 1],
  ['', null, null],
  [7, 0.05, 1],
  [7, 0.05, 1],
  [6.99, 1e-6, 2],
  [3, 0.5, 2],
  ['none', 0.4, 5],
]);

/** All equal, one alone, and lists where a tier stays empty. */
const smallRows: readonly (readonly ValueRow[])[] = [
  [[5, 5, 5]],
  Array.from({ length: 10 }, () => [4, 4, 4]),
  [
    [9, 1, 0],
    [9, 2, 0],
    [5, 3, 0],
    [5, 4, -1],
    [5, null, 8],
  ],
];

/** Sales, profit and quantity of 793 customers, added up from the order lines; a ninth of the profits is missing. */
export function superstoreRows(): ValueRow[] {
  const file = path.resolve(__dirname, '../../src/workbench/samples/superstore.csv');
  const totals = new Map<string, [number, number, number]>();
  for (const line of readCsv(readFileSync(file), 'superstore.csv').sheets[0]!.values.slice(1)) {
    const sums = totals.get(String(line[5])) ?? [0, 0, 0];
    [17, 20, 18].forEach((column, each) => (sums[each]! += Number(line[column])));
    totals.set(String(line[5]), sums);
  }
  return [...totals.values()].map(([sales, profit, quantity], index) => [
    sales,
    index % 9 === 4 ? null : profit,
    quantity,
  ]);
}

const limits: Settings['limits'] = { scale: [90_000, 40_000, 5], contribution: [0.3, 0.1], brandShare: [5] };
const decisions = { AAC: 'A', CCA: 'B', 'B-A': 'A', BC: 'A', CB: 'C', AC: 'A' } as const;

/** Every way to cut with every way to combine, for one, two and three indicators. */
export function settingsOf(indicators: number): Settings[] {
  const cuts: readonly Partial<Settings>[] = [
    {},
    { ratio: [1, 3] },
    { ratio: [1, 1, 2, 3, 3] },
    { method: 'value', ratio: [80, 15, 5] },
    { method: 'value', ratio: [50, 20, 15, 15] },
    { method: 'limits', limits },
  ];
  const combinations =
    indicators === 1
      ? (['rank'] as const)
      : (['rank', 'minmax', 'ordered', 'median', 'best', 'worst', 'table'] as const);
  return cuts.flatMap((cut) =>
    combinations.map((combination, index) => ({
      ...defaultSettings(),
      ...cut,
      combination,
      decisions,
      weights: index % 2 === 0 ? { scale: 2, contribution: 0.5 } : { scale: 1, contribution: 0, brandShare: 3 },
    })),
  );
}

/** Small judgements: the hard list in every way, the others by ranks, order and decisions. */
export function nativeCases(indicators: 1 | 2 | 3): NativeCase[] {
  const few = settingsOf(indicators).filter(({ method, combination }) => {
    return method !== 'limits' && ['rank', 'ordered', 'table'].includes(combination);
  });
  return [hardRows, ...smallRows].flatMap((rows, list) =>
    (list === 0 ? settingsOf(indicators) : few).map((settings) => {
      const { method, ratio, combination } = settings;
      const cut = method === 'limits' ? 'limits' : `${method} ${ratio.join(':')}`;
      return {
        name: `list ${list}, ${cut}, ${combination}`,
        rows: rows.map((row) => row.slice(0, indicators)),
        settings,
      };
    }),
  );
}

/** The values of a list after a year: some doubled, swapped, returned, emptied. */
export function editedRows(rows: readonly ValueRow[]): ValueRow[] {
  return rows.map((row, index) =>
    row.map((value, column) => {
      const turn = (index * 5 + column * 3) % 11;
      if (turn === 0) return 50_000;
      if (turn === 3) return null;
      if (turn === 6 && typeof value === 'number') return value / 3;
      if (turn === 8) return rows[(index + 1) % rows.length]![column]!;
      return value;
    }),
  );
}
