import type { Analysis } from '../../src/actions/Analysis';
import { drawPlans } from '../../src/actions/drawPlans';
import { chooseRange } from '../../src/actions/chooseRange';
import { judgementOf } from '../../src/actions/judgementOf';
import { planFacts } from '../../src/actions/planFacts';
import { scaffoldPlans } from '../../src/actions/scaffoldPlans';
import { createPlanWords } from '../../src/locales/createPlanWords';
import { annualPlanSheet } from '../../src/sheets/plans/annualPlanSheet';
import type { PlanSheetInput } from '../../src/sheets/plans/PlanSheetInput';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { dayOf } from '../core/plan/dealerData';
import { analyseNow, calm, valueOf } from '../host/analyseNow';
import { openRows, select } from '../host/openSample';
import type { OpenWorkbook } from '../host/openWorkbook';
import type { Goal } from './Goal';

const plans = 100;
const year = 2026;
/** So many plans at the start and at the end are compared. */
const edge = 12;
const mostGrowth = 1.3;
const mostTrips = 2;

/** What making plans came to: milliseconds of the processor for each, in their order, and round trips of each on average. */
interface Making {
  readonly times: readonly number[];
  readonly trips: number;
}

/**
 * Making a hundred full plans in the workbench, beside a naive way (a run of its own for each) and the limit: the engine alone takes the
 * cells of as many sheets, without the library, names or looks.
 */
export async function plansBench(): Promise<readonly Goal[]> {
  // Code that runs for the first time is slow: the first plans of all would look better than they are beside the last.
  await withDealers(makeNaive, 20);
  const ours = await withDealers(makeOurs);
  const naive = await withDealers(makeNaive);
  const limit = await withDealers(writeCells);
  const makings = { 'a few at once': ours, 'one a run': naive, 'the engine alone, cells only': limit };
  console.log(`\nmaking ${plans} annual plans; milliseconds of the processor a plan`);
  console.table(
    Object.fromEntries(
      Object.entries(makings).map(([name, making]) => [
        name,
        {
          [`first ${edge}`]: rounded(mean(making.times.slice(0, edge))),
          [`last ${edge}`]: rounded(mean(making.times.slice(-edge))),
          all: rounded(mean(making.times)),
          'round trips': Number(making.trips.toFixed(2)),
        },
      ]),
    ),
  );
  const growth = mean(ours.times.slice(-edge)) / mean(ours.times.slice(0, edge));
  return [
    {
      promise: `making plans: at most ${mostTrips} round trips a plan; ${ours.trips.toFixed(2)}`,
      isMet: ours.trips <= mostTrips,
    },
    {
      promise: `making plans: the last ${edge} of ${plans} take at most ${mostGrowth} times the first; ${growth.toFixed(2)} times`,
      isMet: growth <= mostGrowth,
    },
    {
      promise: `making plans: fewer round trips than one a run, which takes ${naive.trips.toFixed(2)}`,
      isMet: ours.trips < naive.trips,
    },
  ];
}

/** What a way of making plans is given. */
interface Wish {
  readonly book: OpenWorkbook;
  readonly analysis: Analysis;
  readonly inputs: readonly PlanSheetInput[];
}

/** Has plans made of dealers in a workbook of its own, every one a full plan: only then do equal times mean equal work. */
async function withDealers(way: (wish: Wish) => Promise<Making>, dealers = plans): Promise<Making> {
  const rows = Array.from({ length: dealers }, (_, dealer) =>
    Array.from({ length: 14 }, (__, month): EngineValue[] => [
      `K${dealer}`,
      `Dealer ${dealer}`,
      dayOf(`${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`),
      1000 + ((dealer * 37 + month * 101) % 991),
      100 + ((dealer * 17 + month) % 97),
    ]),
  ).flat();
  const book = await openRows([['ID', 'Dealer', 'Day', 'Sales', 'Profit'], ...rows]);
  try {
    select(book, { column: 0, columns: 5 });
    const indicators = [
      { kind: 'scale', column: 3 },
      { kind: 'contribution', column: 4 },
    ] as const;
    const read = await analyseNow(valueOf(await chooseRange()), { customer: 0, name: 1, date: 2, indicators });
    const judgement = judgementOf(read);
    const customers = judgement.customers.map((customer) => ({ ...customer, tier: 'A' as const }));
    const analysis = { ...read, judgement: { ...judgement, customers } };
    const terms = { year, growth: 0.08, split: 'season', owner: 'Lin', unit: '', decimals: 2, revision: 1 } as const;
    const inputs = planFacts(analysis, year).customers.map((customer) => ({
      ...terms,
      customer,
      language: 'en-US' as const,
    }));
    globalThis.gc?.();
    book.host.traffic.reset();
    const making = await way({ book, analysis, inputs });
    await book.engine.calculated();
    return making;
  } finally {
    book.close();
  }
}

async function makeOurs({ book, analysis, inputs }: Wish): Promise<Making> {
  const times: number[] = [];
  let since = processorTime();
  const progress = ({ done }: { readonly done: number }) => {
    const now = processorTime();
    const made = done - times.length;
    for (let plan = 0; plan < made; plan++) times.push((now - since) / made);
    since = now;
  };
  const growth = { A: 0.08, B: 0.05, C: 0.03 };
  const request = {
    year,
    customerIds: inputs.map(({ customer }) => customer.id),
    growth,
    split: 'season',
    owner: 'Lin',
    unit: '',
    existing: 'keep',
    linksActuals: false,
  } as const;
  const { made } = valueOf(await scaffoldPlans(analysis, request, 'en-US', { ...calm, progress }));
  if (made.length !== plans) throw new Error(`${made.length} plans were made.`);
  return { times, trips: book.host.traffic.syncs / plans };
}

async function makeNaive({ book, inputs }: Wish): Promise<Making> {
  const times: number[] = [];
  for (const input of inputs) {
    const start = processorTime();
    await drawPlans([input], 'en-US');
    times.push(processorTime() - start);
  }
  return { times, trips: book.host.traffic.syncs / plans };
}

function writeCells({ book, inputs }: Wish): Promise<Making> {
  const words = createPlanWords('en-US');
  const times = inputs.map((input, index) => {
    const name = `Plan ${index}`;
    const { blocks } = annualPlanSheet(input, name, words);
    const start = processorTime();
    const sheet = book.engine.addSheet(name);
    for (const { row, column, cells } of blocks) {
      const area = { row, column, rows: cells.length, columns: cells[0]!.length };
      sheet.write(
        area,
        cells.map((line) => line.map((cell) => (typeof cell === 'object' && cell ? cell.formula : cell))),
      );
    }
    return processorTime() - start;
  });
  return Promise.resolve({ times, trips: 0 });
}

/** The processor's time of this process, in milliseconds: that of others, on a busy machine, is none of a plan's. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rounded(value: number): number {
  return Number(value.toFixed(0));
}
