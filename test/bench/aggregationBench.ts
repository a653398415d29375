import { escape, op, table } from 'arquero';
import type { Cells } from '../../src/core/intake/cells/Cells';
import type { Mapping } from '../../src/core/intake/Mapping';
import { readCustomers } from '../../src/core/intake/readCustomers';
import { bucketLedger } from '../../src/core/stability/bucketLedger';
import { choosePeriods } from '../../src/core/stability/choosePeriods';
import type { Contender } from './Contender';
import { expectSame } from './expectSame';
import type { Goal } from './Goal';
import { growthGoal } from './growthGoal';
import { inThisProcess } from './inThisProcess';
import { pandasPeers } from './pandasPeers';
import { race } from './race';
import { retailColumns, type RetailColumns } from './retailColumns';
import { shorterGoal } from './shorterGoal';

const ours = 'readCustomers and bucketLedger';
const pandasWays = ['pandas, from the cells', 'pandas, its frame ready'];

/**
 * A ledger of invoice lines from raw cells to customers x months x 3 indicators, beside the same grouping without any
 * judging of cells, arquero and pandas.
 * @param path a csv.gz with the Online Retail lines
 */
export async function aggregationBench(path?: string): Promise<readonly Goal[]> {
  const all = retailColumns(path);
  const rows = all.day.length;
  const tenth = everyTenth(all);
  const times = await race(
    `${path === undefined ? 'a generated ledger' : 'the Online Retail ledger'} to customers x months x 3 indicators`,
    [tenth.day.length, rows],
    7,
    (count) => contenders(count === rows ? all : tenth),
  );
  return [
    ...shorterGoal(times, ours, 'pandas, from the cells'),
    ...shorterGoal(times, ours, 'arquero'),
    growthGoal(times, ours),
  ];
}

async function contenders(columns: RetailColumns): Promise<readonly Contender[]> {
  const cells = cellsOf(columns);
  const own = byCustomer(ownWay(cells));
  const peers = await pandasPeers<number[][]>('aggregationBench.py', pandasWays, columns);
  const others = [
    ...peers,
    { name: 'arquero', answer: byCustomer(arquero(columns)) },
    { name: 'grouping', answer: byCustomer(groupingAlone(columns)) },
  ];
  for (const { name, answer } of others) own.forEach((sums, each) => expectSame(name, answer[each]!, sums, 100));
  return [
    inThisProcess(ours, () => ownWay(cells)),
    inThisProcess('grouping alone', () => groupingAlone(columns)),
    inThisProcess('arquero', () => arquero(columns)),
    ...peers,
  ];
}

/** Customers x months for each indicator, and whose row each is. */
interface Histories {
  readonly ids: readonly number[];
  readonly histories: readonly Float64Array[];
}

function ownWay(cells: Cells): Histories {
  const { customers, ledger } = readCustomers(cells, mapping).table!;
  const { starts } = choosePeriods(ledger!, 0, customers.length, { length: 'month', keepsPartial: true });
  return { ids: customers.map(({ id }) => Number(id)), histories: bucketLedger(ledger!, customers.length, starts) };
}

/** Nothing is judged, reported or compensated: the least that any grouping must do. */
function groupingAlone({ customer, day, amount, quantity, price }: RetailColumns): Histories {
  const customers = new Map<number | string, number>();
  const placeOf = new Int32Array(day.length).fill(-1);
  for (let row = 0; row < day.length; row++) {
    const id = customer[row]!;
    if (id === '') continue;
    const known = customers.get(id);
    placeOf[row] = months * (known ?? customers.size) + monthOf(day[row]!);
    if (known === undefined) customers.set(id, customers.size);
  }
  const histories = [amount, quantity, price].map((values) => {
    const sums = new Float64Array(months * customers.size);
    for (let row = 0; row < values.length; row++) if (placeOf[row]! >= 0) sums[placeOf[row]!]! += values[row]!;
    return sums;
  });
  return { ids: Array.from(customers.keys(), Number), histories };
}

function arquero(columns: RetailColumns): Histories {
  const sums = table({ ...columns })
    .filter(({ customer }: Row) => customer !== '')
    .derive({ month: escape(({ day }: Row) => monthOf(day)) })
    .groupby('customer', 'month')
    .rollup({ amount: op.sum('amount'), quantity: op.sum('quantity'), price: op.sum('price') });
  const customers = new Map<number, number>();
  const placeOf = Int32Array.from(sums.array('customer') as number[], (id) => {
    if (!customers.has(id)) customers.set(id, customers.size);
    return months * customers.get(id)!;
  });
  (sums.array('month') as number[]).forEach((month, line) => (placeOf[line]! += month));
  const histories = ['amount', 'quantity', 'price'].map((name) => {
    const history = new Float64Array(months * customers.size);
    (sums.array(name) as number[]).forEach((sum, line) => (history[placeOf[line]!] = sum));
    return history;
  });
  return { ids: [...customers.keys()], histories };
}

interface Row {
  readonly customer: number | string;
  readonly day: number;
}

/** December 2010 to December 2011. */
const months = 13;
const firstMonth = 12 * 2010 + 11;

/** Months since the first. */
function monthOf(serial: number): number {
  const moment = new Date((serial - 25_569) * 86_400_000);
  return 12 * moment.getUTCFullYear() + moment.getUTCMonth() - firstMonth;
}

/** The histories by ascending customer. */
function byCustomer({ ids, histories }: Histories): number[][] {
  const order = ids.map((_, place) => place).sort((one, other) => ids[one]! - ids[other]!);
  return histories.map((history) =>
    order.flatMap((place) => Array.from(history.subarray(months * place, months * (place + 1)))),
  );
}

const mapping: Mapping = {
  customer: 0,
  date: 1,
  indicators: [
    { kind: 'scale', column: 2 },
    { kind: 'contribution', column: 3 },
    { kind: 'brandShare', column: 4 },
  ],
};

function cellsOf({ customer, day, amount, quantity, price }: RetailColumns): Cells {
  const named = Object.entries({ customer, day, amount, quantity, price });
  return {
    sheetName: 'Ledger',
    firstRow: 1,
    columns: named.map(([header, cells], sheetColumn) => ({
      header,
      sheetColumn,
      numberFormat: header === 'day' ? 'yyyy-mm-dd hh:mm' : 'General',
      cells,
    })),
  };
}

/** The same shape with a tenth of the rows; rows of one invoice stand side by side. */
function everyTenth({ customer, day, amount, quantity, price }: RetailColumns): RetailColumns {
  const keep = <T>(cells: readonly T[]) => cells.filter((_, row) => row % 10 === 0);
  return {
    customer: keep(customer),
    day: keep(day),
    amount: keep(amount),
    quantity: keep(quantity),
    price: keep(price),
  };
}
