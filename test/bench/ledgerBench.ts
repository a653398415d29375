import { analyseSelection } from '../../src/actions/analyseSelection';
import { chooseRange } from '../../src/actions/chooseRange';
import { judgementOf } from '../../src/actions/judgementOf';
import { writeReport } from '../../src/actions/writeReport';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import { indicatorColumns, type Mapping } from '../../src/core/intake/Mapping';
import { defaultTreatments } from '../../src/core/intake/Treatments';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { calm, today, valueOf } from '../host/analyseNow';
import { openWorkbook, type OpenWorkbook } from '../host/openWorkbook';
import type { Goal } from './Goal';
import { randomNumbers } from './randomNumbers';

const rows = 100_000;
const customers = 5_000;
const header = [
  'Order ID',
  'Order date',
  'Customer ID',
  'Customer name',
  'Region',
  'Sales rep',
  'Product',
  'Quantity',
  'Price',
  'Sales',
  'Cost',
  'Profit',
];

/**
 * A ledger of 100,000 x 12 cells, read, judged and written by the add-in's own code through the real office.js, in the
 * workbench's Node host. Prints seconds, round trips and bytes a phase, beside the least the same cells cost: once to JSON and
 * back. Promises nothing: most of the time is the engine's.
 */
export async function ledgerBench(): Promise<readonly Goal[]> {
  const book = await openWorkbook();
  book.install();
  const ledger = makeLedger();
  console.log(
    `\nledger of ${rows.toLocaleString('en-US')} x ${header.length}, ${customers.toLocaleString('en-US')} customers`,
  );
  const sheet = book.engine.activeSheet;
  await phase(book, 'fill the grid (the engine alone)', async () => {
    sheet.write({ row: 0, column: 0, rows: rows + 1, columns: header.length }, ledger);
    await book.engine.calculated();
  });
  book.engine.select({
    sheetId: sheet.id,
    areas: [{ row: 0, column: 0, rows: sheet.maxRows, columns: header.length }],
  });
  const chosen = await phase(book, 'read the selection', async () => valueOf(await chooseRange()));
  const { customer, name, indicators } = chosen.guess;
  if (customer === undefined) throw new Error('The customer column was not guessed.');
  const mapping: Mapping = { customer, ...(name === undefined ? {} : { name }), indicators };
  const columns = [customer, ...(name === undefined ? [] : [name]), ...indicators.flatMap(indicatorColumns)];
  const analysis = await phase(book, `read ${columns.length} columns, clean and judge`, async () =>
    valueOf(await analyseSelection(chosen, mapping, defaultTreatments, defaultSettings('count'), calm, today)),
  );
  const needed = ledger.slice(1).map((line) => columns.map((column) => line[column]));
  await phase(book, 'the same cells to JSON and back', () =>
    Promise.resolve(JSON.parse(JSON.stringify(needed)) as unknown),
  );
  await phase(book, 'write the sheet, as values', async () => valueOf(await writeReport(analysis, 'values', 'en-US')));
  await phase(book, 'recalculate (the engine alone)', () => book.engine.calculated());
  const { judgedCount, structure } = judgementOf(analysis);
  console.log(`  ${judgedCount} customers: ${structure.map(({ tier, count }) => `${tier} ${count}`).join(', ')}`);
  book.close();
  return [];
}

async function phase<T>({ host }: OpenWorkbook, name: string, work: () => Promise<T>): Promise<T> {
  host.traffic.reset();
  const start = performance.now();
  const result = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(2).padStart(7);
  const { syncs, requestBytes, responseBytes } = host.traffic;
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
  const wire =
    syncs === 0 ? '' : `${syncs} syncs, ${megabytes(requestBytes)} MB out, ${megabytes(responseBytes)} MB in`;
  console.log(`  ${name.padEnd(42)}${seconds} s   ${wire}`);
  return result;
}

/** The same ledger every time: a few customers are large, most are small, some lines are returns. */
function makeLedger(): EngineValue[][] {
  const random = randomNumbers(20_260_331);
  const lines = Array.from({ length: rows }, (_, index): EngineValue[] => {
    const customer = Math.floor(customers * random() ** 3);
    const quantity = random() < 0.02 ? -1 : 1 + Math.floor(20 * random());
    const price = Math.round(1000 + 90_000 * random()) / 100;
    const sales = Math.round(quantity * price * 100) / 100;
    const cost = Math.round(sales * (50 + 40 * random())) / 100;
    return [
      `O-${100_000 + index}`,
      45_000 + Math.floor(730 * random()),
      `K-${10_000 + customer}`,
      `Customer ${customer}`,
      `Region ${customer % 7}`,
      `Rep ${customer % 41}`,
      `Product ${Math.floor(300 * random())}`,
      quantity,
      price,
      sales,
      cost,
      Math.round((sales - cost) * 100) / 100,
    ];
  });
  return [header, ...lines];
}
