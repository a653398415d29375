import type { Culture, DayOrder, RawCell } from '../cells/Cells';
import { dayOrders, isAmbiguous, numericDay } from '../calendar/numericDay';
import type { Treatments } from '../Treatments';

/** How the text dates of a column such as "1/5/2024" or "25-01-05" are meant, and what told it. */
export interface ColumnDayOrder {
  /** undefined when nothing tells: those texts are then no days. */
  readonly order: DayOrder | undefined;
  /** choice: the user; proof: the column's own texts; culture: the workbook's. */
  readonly by: 'proof' | 'choice' | 'culture' | 'none';
  /** The orders that may be meant: those that read every text; where none does, those that read some. */
  readonly options: readonly DayOrder[];
  /** Texts that several orders read, to different days. */
  readonly doubtful: number;
  /** True when some text can be read in another order only, whatever was decided. */
  readonly contradicts: boolean;
  /** True when a proof hangs on a single text or goes against the culture, and doubtful texts follow it. */
  readonly isWeak: boolean;
}

/** One bit an order that reads a text, and one where they read different days. */
const bits: Readonly<Record<DayOrder, number>> = { dayFirst: 1, monthFirst: 2, yearFirst: 4 };
const ambiguous = 8;
const largestCache = 10_000;

/**
 * Decides for a whole column in which order its text dates name day, month and year. The user's choice wins; else the only
 * order that makes a day of every text; else the workbook's culture, where it is possible.
 *
 * A year of two figures may stand in front or behind: "24/03/05" proves nothing, "98/03/05" does.
 * @example dayOrderOf(['1/5/2024', '13/5/2024', '31/5/2024'], 'auto', undefined).order // "dayFirst"
 * @example dayOrderOf(['25-01-05'], 'auto', { decimal: '.', dayOrder: 'yearFirst' }).by // "culture"
 */
export function dayOrderOf(
  cells: readonly RawCell[],
  treatment: Treatments['dayOrder'],
  culture: Culture | undefined,
): ColumnDayOrder {
  const counts = countEvidence(cells);
  const found = counts.flatMap((count, evidence) => (count > 0 && evidence > 0 ? [evidence] : []));
  const some = dayOrders.filter((order) => found.some((evidence) => reads(evidence, order)));
  const all = some.filter((order) => found.every((evidence) => reads(evidence, order)));
  const usual = some.find((order) => order === culture?.dayOrder && !isAgainst(order, yearsOf(cells)));
  const decided = decide(all.length > 0 ? all : some, all.length > 0, treatment, usual);
  const { order, by } = decided;
  const countOf = (holds: (evidence: number) => boolean) =>
    found.reduce((sum, evidence) => sum + (holds(evidence) ? counts[evidence]! : 0), 0);
  const doubtful = countOf((evidence) => (evidence & ambiguous) > 0);
  const proofs = countOf((evidence) => some.some((other) => !reads(evidence, other)));
  const isWeak = by === 'proof' && doubtful > 0 && (usual === undefined ? proofs === 1 : usual !== order);
  return {
    ...decided,
    options: by === 'proof' || all.length === 0 ? some : all,
    doubtful,
    contradicts: found.length > 0 && (order === undefined ? all.length === 0 : !all.includes(order)),
    isWeak,
  };
}

const twoFigures = /^\D{0,12}(\d{2})([-/.])\d{1,2}\2(\d{2})(?!\d)/;

/** Where the years of two figures stand: where there are fewer different ones than on the other side, a few at most. */
function yearsOf(cells: readonly RawCell[]): 'front' | 'behind' | undefined {
  const [front, behind] = [new Set<string>(), new Set<string>()];
  for (const cell of cells) {
    const parts = typeof cell === 'string' && cell.length <= 64 ? twoFigures.exec(cell) : null;
    if (parts === null) continue;
    front.add(parts[1]!);
    behind.add(parts[3]!);
  }
  if (front.size === behind.size || Math.min(front.size, behind.size) > 3) return undefined;
  return front.size < behind.size ? 'front' : 'behind';
}

/** Whether the culture's order would put the years where the column has none: then it has to be asked. */
function isAgainst(order: DayOrder, years: 'front' | 'behind' | undefined): boolean {
  return years !== undefined && (order === 'yearFirst') !== (years === 'front');
}

/** How many texts there are of each kind of evidence. */
function countEvidence(cells: readonly RawCell[]): number[] {
  const counts = new Array<number>(2 * ambiguous).fill(0);
  const seen = new Map<string, number>();
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell === '') continue;
    let evidence = seen.get(cell);
    if (evidence === undefined) {
      evidence = evidenceOf(cell);
      if (seen.size < largestCache) seen.set(cell, evidence);
    }
    counts[evidence]!++;
  }
  return counts;
}

function evidenceOf(text: string): number {
  const readings = numericDay(text);
  if (readings === undefined) return 0;
  const evidence = dayOrders.reduce((sum, order) => (readings[order] === undefined ? sum : sum + bits[order]), 0);
  return isAmbiguous(readings) ? evidence + ambiguous : evidence;
}

function reads(evidence: number, order: DayOrder): boolean {
  return (evidence & bits[order]) > 0;
}

function decide(
  possible: readonly DayOrder[],
  readAll: boolean,
  treatment: Treatments['dayOrder'],
  usual: DayOrder | undefined,
): Pick<ColumnDayOrder, 'order' | 'by'> {
  if (treatment !== 'auto') return { order: treatment, by: 'choice' };
  if (readAll && possible.length === 1) return { order: possible[0], by: 'proof' };
  if (usual !== undefined && possible.includes(usual)) return { order: usual, by: 'culture' };
  return { order: undefined, by: 'none' };
}
