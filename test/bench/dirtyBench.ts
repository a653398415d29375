import { serialText } from '../../src/core/intake/calendar/serialText';
import type { Cells, RawCell } from '../../src/core/intake/cells/Cells';
import type { Mapping } from '../../src/core/intake/Mapping';
import { readCustomers } from '../../src/core/intake/readCustomers';
import type { Contender } from './Contender';
import { expectSame } from './expectSame';
import type { Goal } from './Goal';
import { growthGoal } from './growthGoal';
import { inThisProcess } from './inThisProcess';
import { pandasPeers } from './pandasPeers';
import { race } from './race';
import { randomNumbers } from './randomNumbers';
import { shorterGoal } from './shorterGoal';

const ours = 'readCustomers';
const limit = 'looking at every cell once';
const pandas = 'pandas';

/**
 * A ledger that people typed, from raw cells to totals a customer: a fifth of the amounts and a third of the days are texts,
 * names have stray spaces. Beside pandas doing the same with its own tools, and one look at each cell.
 */
export async function dirtyBench(): Promise<readonly Goal[]> {
  const times = await race(
    'a ledger with text numbers and text dates to customers',
    [100_000, 1_000_000],
    5,
    contenders,
  );
  return [...shorterGoal(times, ours, pandas), growthGoal(times, ours, limit)];
}

async function contenders(rows: number): Promise<readonly Contender[]> {
  const columns = dirtyColumns(rows);
  const cells = cellsOf(columns);
  const own = answerOf(cells);
  const peers = await pandasPeers<readonly number[]>('dirtyBench.py', [pandas], columns);
  for (const { name, answer } of peers) expectSame(name, answer, own, 1_000_000);
  return [
    inThisProcess(ours, () => readCustomers(cells, mapping, { today })),
    inThisProcess(limit, () => lookAtEach(cells)),
    ...peers,
  ];
}

const mapping: Mapping = { customer: 0, date: 1, indicators: [{ kind: 'scale', column: 2 }] };
const today = 46_000;

/** The totals by customer name, then the last day. */
function answerOf(cells: Cells): number[] {
  const { customers, indicators, days } = readCustomers(cells, mapping, { today }).table!;
  const totals = customers.map(({ name }, place) => ({ name, total: indicators[0]!.totals[place]! }));
  totals.sort((one, other) => (one.name < other.name ? -1 : 1));
  return [...totals.map(({ total }) => total), days!.last];
}

/** Returned so that no part can be left out as unused. */
function lookAtEach({ columns }: Cells): number {
  let characters = 0;
  for (const { cells } of columns) {
    for (let row = 0; row < cells.length; row++) {
      const cell = cells[row]!;
      if (typeof cell === 'number') characters += cell;
      else if (typeof cell === 'string') characters += cell.charCodeAt(0);
    }
  }
  return characters;
}

interface DirtyColumns {
  readonly customer: readonly string[];
  readonly day: readonly (number | string)[];
  readonly amount: readonly (number | string)[];
}

function cellsOf(columns: DirtyColumns): Cells {
  const named = Object.entries(columns) as [string, readonly RawCell[]][];
  return {
    sheetName: 'Ledger',
    firstRow: 1,
    columns: named.map(([header, cells], sheetColumn) => ({ header, sheetColumn, numberFormat: 'General', cells })),
  };
}

function dirtyColumns(rows: number): DirtyColumns {
  const next = randomNumbers(20_261_123);
  const customer: string[] = [];
  const day: (number | string)[] = [];
  const amount: (number | string)[] = [];
  for (let row = 0; row < rows; row++) {
    customer.push(`Dealer ${Math.floor(5_000 * next() ** 2)}${next() < 0.1 ? '\u00a0' : ''}`);
    const serial = 45_292 + Math.floor((720 * row) / rows);
    day.push(next() < 0.67 ? serial : dayText(serial, next() < 0.5));
    const cents = Math.floor(500_000 * next());
    amount.push(next() < 0.8 ? cents / 100 : amountText(cents));
  }
  return { customer, day, amount };
}

function dayText(serial: number, isChinese: boolean): string {
  const iso = serialText(serial);
  return isChinese ? `${iso.replace('-', '年').replace('-', '月')}日` : iso;
}

/** "￥4,321.05" */
function amountText(cents: number): string {
  const whole = String(Math.floor(cents / 100)).replace(/(\d)(?=\d{3}$)/, '$1,');
  return `￥${whole}.${String(cents % 100).padStart(2, '0')}`;
}
