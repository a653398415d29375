import { ColumnBuffer } from '../../src/excel/ColumnBuffer';
import { blockLimits } from '../../src/excel/blockLimits';
import type { RawCell } from '../../src/core/intake/cells/Cells';
import type { Goal } from './Goal';
import { randomNumbers } from './randomNumbers';

const rows = 1_000_000;
const columns = 12;
const amounts = [7, 8, 9, 10, 11];
const mostMegabytes = 400;

/**
 * What a ledger of a million rows takes while it is held: five columns of names that come again, running numbers as text, a
 * date, five amounts with the number format of each. The cells come as they do from Excel, as JSON in blocks.
 */
export function memoryBench(): Promise<readonly Goal[]> {
  const random = randomNumbers(7);
  const buffers = Array.from({ length: columns }, (_, column) => new ColumnBuffer(amounts.includes(column) ? rows : 0));
  const before = heldMegabytes();
  const start = performance.now();
  const size = Math.floor(blockLimits.cells / (columns + amounts.length));
  let work = 0;
  for (let row = 0; row < rows; row += size) {
    const count = Math.min(size, rows - row);
    const values = JSON.parse(JSON.stringify(block(row, count, random))) as RawCell[][];
    const formats = JSON.parse(JSON.stringify(Array.from({ length: count }, formatsOf))) as string[][];
    const from = performance.now();
    buffers.forEach((buffer, column) => buffer.add(values, column));
    amounts.forEach((column, index) => buffers[column]!.addFormats(formats, index));
    work += performance.now() - from;
  }
  const held = heldMegabytes() - before;
  const kept = buffers.reduce((sum, { cells }) => sum + cells.length, 0);
  if (kept !== rows * columns) throw new Error(`${kept} cells are kept.`);
  console.log(`\na million rows of ${columns} columns, from blocks of JSON to columns`);
  console.log(
    `  ${Math.round(held)} MB held, ${Math.round(work)} ms for the columns, ${Math.round(performance.now() - start)} ms in all`,
  );
  return Promise.resolve([
    { promise: `a million rows of ${columns} columns take less than ${mostMegabytes} MB`, isMet: held < mostMegabytes },
  ]);
}

function block(firstRow: number, count: number, random: () => number): RawCell[][] {
  return Array.from({ length: count }, (_, offset) => {
    const row = firstRow + offset;
    const customer = Math.floor(random() * 20_000);
    return [
      `CN-2025-${row}`,
      `Customer ${customer} Trading Company Limited`,
      `K${customer}`,
      ['Wholesale', 'Retail', 'Catering', 'Online'][customer % 4]!,
      `Province ${customer % 31}`,
      `Sales person ${customer % 300}`,
      45_658 + (row % 365),
      ...amounts.map(() => Math.round(random() * 1e6) / 100),
    ];
  });
}

/** Two currencies, so that every cell's format is kept. */
function formatsOf(_: unknown, row: number): string[] {
  return amounts.map(() => (row % 50 === 0 ? '[$€-407] #,##0.00' : '#,##0.00'));
}

function heldMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
