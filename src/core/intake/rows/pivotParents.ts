import type { KnownValues } from '../../abc/rank/KnownValues';
import type { RawColumn } from '../cells/Cells';
import { cellText } from '../cells/cellText';
import { totalParts } from '../words/totalParts';

const rowLabels = /(?:^|\s)(?:row labels|行标签|行標籤)$/i;
const halfCent = 0.005;
const relativeNoise = 1e-9;

/**
 * The rows (1 for each) of a compact pivot table that add up the rows below them: one column holds regions and, below each, its
 * customers. Only where the whole column comes apart so, to the cent and in every indicator, and its grand total, if it has one,
 * adds up the regions alone; else undefined. A table of three levels is not taken apart.
 * @param amounts the indicators that are added up: money, not shares
 */
export function pivotParents(column: RawColumn, amounts: readonly KnownValues[]): Uint8Array | undefined {
  if (amounts.length === 0 || !rowLabels.test(column.header.trim())) return undefined;
  const { cells } = column;
  const end = cells.findIndex((cell) => cellText(cell) === '' || isPlainTotal(cellText(cell)));
  const count = end < 0 ? cells.length : end;
  const parents = parentsAmong(amounts, count);
  if (parents === undefined) return undefined;
  const hasTotal = isPlainTotal(cellText(cells[count]));
  if (cells.slice(count + (hasTotal ? 1 : 0)).some((cell) => cellText(cell) !== '')) return undefined;
  if (!hasTotal) return parents.length * 2 < count ? marked(parents, cells.length) : undefined;
  const addsUp = amounts.every(({ values }) => {
    const sum = parents.reduce((total, row) => total + values[row]!, 0);
    return Math.abs(sum - values[count]!) <= halfCent + relativeNoise * Math.abs(sum);
  });
  return addsUp ? marked(parents, cells.length) : undefined;
}

function isPlainTotal(text: string): boolean {
  const kind = totalParts(text)?.kind;
  return kind === 'whole' || kind === 'bare';
}

/** From the end: a row is a parent when the rows below it, up to another parent or the end, add up to it. */
function parentsAmong(amounts: readonly KnownValues[], count: number): readonly number[] | undefined {
  const before = amounts.map(({ values }) => {
    const sums = new Float64Array(count + 1);
    for (let row = 0; row < count; row++) sums[row + 1] = sums[row]! + values[row]!;
    return sums;
  });
  const after = new Int32Array(count + 1).fill(-1);
  const placeOf = new Map<number, number>();
  const cents = (sum: number) => Math.round(sum * 100);
  for (let row = count - 2; row >= 0; row--) {
    const next = row + 2;
    if (next === count || after[next]! >= 0) placeOf.set(cents(before[0]![next]!), next);
    const sum = cents(before[0]![row + 1]! + amounts[0]!.values[row]!);
    const ends = [sum, sum - 1, sum + 1].map((each) => placeOf.get(each));
    after[row] = ends.find((place) => place !== undefined && addsUp(row, place)) ?? -1;
  }
  if (count < 2 || after[0]! < 0) return undefined;
  const parents: number[] = [];
  for (let row = 0; row < count; row = after[row]!) parents.push(row);
  return parents;

  function addsUp(row: number, place: number): boolean {
    const isSum = amounts.every(({ values }, index) => {
      const sum = before[index]![place]! - before[index]![row + 1]!;
      return Math.abs(sum - values[row]!) <= halfCent + relativeNoise * Math.abs(before[index]![place]!);
    });
    return isSum && amounts.some(({ values }) => values[row] !== 0);
  }
}

function marked(rows: readonly number[], length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const row of rows) marks[row] = 1;
  return marks;
}
