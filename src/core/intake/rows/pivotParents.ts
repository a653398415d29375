import type { KnownValues } from '../../abc/rank/KnownValues';
import type { RawColumn } from '../cells/Cells';
import { cellText } from '../cells/cellText';
import { totalParts } from '../words/totalParts';
import { Tally } from './Tally';

const rowLabels = /(?:^|\s)(?:row labels|行标签|行標籤)$/i;
const halfCent = 0.005;
const relativeNoise = 1e-9;

/** The rows of a pivot table that add up others: those of the outermost level, which a grand total adds up, and all. */
interface Parents {
  readonly outer: readonly number[];
  readonly all: readonly number[];
}

/**
 * The rows (1 for each) of a compact pivot table that add up the rows below them: one column holds regions and, below each, its
 * customers, or the same with cities between. Only where the whole column comes apart so, to the cent and in every indicator,
 * and its grand total, if it has one, adds up the regions alone; else undefined. Three levels are believed only with a grand
 * total.
 * @param amounts the indicators that are added up: money, not shares
 */
export function pivotParents(column: RawColumn, amounts: readonly KnownValues[]): Uint8Array | undefined {
  if (amounts.length === 0 || !rowLabels.test(column.header.trim())) return undefined;
  const { cells } = column;
  const end = cells.findIndex((cell) => cellText(cell) === '' || isPlainTotal(cellText(cell)));
  const count = end < 0 ? cells.length : end;
  const hasTotal = isPlainTotal(cellText(cells[count]));
  if (count < 2 || cells.slice(count + (hasTotal ? 1 : 0)).some((cell) => cellText(cell) !== '')) return undefined;
  const sums = new RunningSums(amounts, count);
  const two = ofTwoLevels(sums, count);
  if (!hasTotal) return two && two.all.length * 2 < count ? marked(two.all, cells.length) : undefined;
  if (two && areSummedBy(count, two.outer, amounts)) return marked(two.all, cells.length);
  const three = ofThreeLevels(sums, count, amounts);
  return three && areSummedBy(count, three.outer, amounts) ? marked(three.all, cells.length) : undefined;
}

function isPlainTotal(text: string): boolean {
  const kind = totalParts(text)?.kind;
  return kind === 'whole' || kind === 'bare';
}

/** The amounts added up from the first row on, so that the sum of any rows that stand together is one difference. */
class RunningSums {
  private readonly before: readonly Float64Array[];

  constructor(
    private readonly amounts: readonly KnownValues[],
    count: number,
  ) {
    this.before = amounts.map(({ values }) => {
      const sums = new Float64Array(count + 1);
      for (let row = 0; row < count; row++) sums[row + 1] = sums[row]! + values[row]!;
      return sums;
    });
  }

  /** Cents before a row, by which places are found again. */
  centsBefore(row: number): number {
    return Math.round(this.before[0]![row]! * 100);
  }

  /** Cents before the place at which the rows below a parent would end. */
  centsAfter(row: number): number {
    return Math.round((this.before[0]![row + 1]! + this.amounts[0]!.values[row]!) * 100);
  }

  /** Whether a row is the sum of the rows below it, up to a place, and not 0. */
  addsUp(row: number, place: number): boolean {
    const isSum = this.amounts.every(({ values }, index) => {
      const sums = this.before[index]!;
      const distance = Math.abs(sums[place]! - sums[row + 1]! - values[row]!);
      return distance <= halfCent + relativeNoise * Math.abs(sums[place]!);
    });
    return isSum && this.amounts.some(({ values }) => values[row] !== 0);
  }
}

/** Whether one row is the sum of certain others. */
function areSummedBy(row: number, others: readonly number[], amounts: readonly KnownValues[]): boolean {
  const tally = new Tally(amounts);
  for (const each of others) tally.add(each);
  return tally.isSum(row);
}

/**
 * For each row the nearest place to which the rows below add up to it; -1 where there is none.
 * @param isEnd whether rows may end at a place, given the answers for the places after it
 */
function endsOf(sums: RunningSums, count: number, isEnd: (place: number, ends: Int32Array) => boolean): Int32Array {
  const ends = new Int32Array(count + 1).fill(-1);
  const placeOf = new Map<number, number>();
  for (let row = count - 2; row >= 0; row--) {
    if (isEnd(row + 2, ends)) placeOf.set(sums.centsBefore(row + 2), row + 2);
    const cents = sums.centsAfter(row);
    const places = [cents, cents - 1, cents + 1].map((each) => placeOf.get(each));
    ends[row] = places.find((place) => place !== undefined && sums.addsUp(row, place)) ?? -1;
  }
  return ends;
}

/** Parents one after another, each up to the next or the end. */
function ofTwoLevels(sums: RunningSums, count: number): Parents | undefined {
  const ends = endsOf(sums, count, (place, found) => place === count || found[place]! >= 0);
  if (ends[0]! < 0) return undefined;
  const all: number[] = [];
  for (let row = 0; row < count; row = ends[row]!) all.push(row);
  return { outer: all, all };
}

/** Rows each of which is the sum of the parents below it. */
function ofThreeLevels(sums: RunningSums, count: number, amounts: readonly KnownValues[]): Parents | undefined {
  const ends = endsOf(sums, count, () => true);
  const outer: number[] = [];
  const all: number[] = [];
  for (let row = 0; row < count;) {
    const inner = new Tally(amounts);
    outer.push(row);
    all.push(row);
    let next = row + 1;
    while (!inner.isSum(row)) {
      if (next >= count || ends[next]! < 0) return undefined;
      inner.add(next);
      all.push(next);
      next = ends[next]!;
    }
    row = next;
  }
  return { outer, all };
}

function marked(rows: readonly number[], length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const row of rows) marks[row] = 1;
  return marks;
}
