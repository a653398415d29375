import type { Culture, RawCell } from '../cells/Cells';
import { numericDay } from '../calendar/numericDay';
import type { Treatments } from '../Treatments';

/** How the text dates of a column such as "1/5/2024" are meant, and what told it. */
export interface ColumnDayOrder {
  /** undefined when nothing tells: those texts are then no days. */
  readonly order: 'dayFirst' | 'monthFirst' | undefined;
  /** choice: the user; proof: the column's own texts; culture: the workbook's. */
  readonly by: 'proof' | 'choice' | 'culture' | 'none';
  /** Texts that both orders read, to different days. */
  readonly doubtful: number;
  /** True when some text can be read in the other order only, whatever was decided. */
  readonly contradicts: boolean;
}

/** What one text says: nothing, one order, or that it could be either. */
type Evidence = 'none' | 'dayFirst' | 'monthFirst' | 'either';

const largestCache = 10_000;

/**
 * Decides for a whole column whether its text dates name the day or the month first. The user's choice wins; else what the
 * texts prove by a part above 12, unless others prove the opposite; else the workbook's culture.
 *
 * A date whose year has two figures and could stand in front ("24/03/05") proves nothing.
 * @example dayOrderOf(['1/5/2024', '13/5/2024'], 'auto', undefined) // {"order":"dayFirst","by":"proof","doubtful":1,"contradicts":false}
 */
export function dayOrderOf(
  cells: readonly RawCell[],
  treatment: Treatments['dayOrder'],
  culture: Culture | undefined,
): ColumnDayOrder {
  const counts: Record<Evidence, number> = { none: 0, dayFirst: 0, monthFirst: 0, either: 0 };
  const seen = new Map<string, Evidence>();
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell === '') continue;
    let evidence = seen.get(cell);
    if (evidence === undefined) {
      evidence = evidenceOf(cell);
      if (seen.size < largestCache) seen.set(cell, evidence);
    }
    counts[evidence]++;
  }
  const decided = decide(counts, treatment, culture?.dayOrder);
  const others = decided.order === 'dayFirst' ? counts.monthFirst : decided.order ? counts.dayFirst : 0;
  const contradicts = others > 0 || (counts.dayFirst > 0 && counts.monthFirst > 0);
  return { ...decided, doubtful: counts.either, contradicts };
}

function evidenceOf(text: string): Evidence {
  const readings = numericDay(text);
  if (readings === undefined || readings.dayFirst === readings.monthFirst) return 'none';
  if (readings.dayFirst !== undefined && readings.monthFirst !== undefined) return 'either';
  if (readings.couldBeginWithYear) return 'none';
  return readings.dayFirst === undefined ? 'monthFirst' : 'dayFirst';
}

function decide(
  counts: Readonly<Record<Evidence, number>>,
  treatment: Treatments['dayOrder'],
  usual: Culture['dayOrder'] | undefined,
): Pick<ColumnDayOrder, 'order' | 'by'> {
  if (treatment !== 'auto') return { order: treatment, by: 'choice' };
  if (counts.dayFirst > 0 !== counts.monthFirst > 0)
    return { order: counts.dayFirst > 0 ? 'dayFirst' : 'monthFirst', by: 'proof' };
  if (usual === 'dayFirst' || usual === 'monthFirst') return { order: usual, by: 'culture' };
  return { order: undefined, by: 'none' };
}
