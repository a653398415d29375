import { isScoreMethod } from '../core/abc/combine/isScoreMethod';
import type { Judgement } from '../core/abc/Judgement';
import type { Rectangle } from './rangeAddress';
import type { WriteForm } from './WriteForm';

/** Where everything stands on the report sheet; rows and columns 0-based. `summary` and `data` are without their header row. */
export interface ReportLayout {
  readonly titleRow: number;
  readonly summary: Rectangle;
  /** Row of the table's heading. Below it a row stays blank: the grid may show the table's name there. */
  readonly heading: number;
  readonly data: Rectangle;
  readonly tier: number;
  readonly profile: number;
  /** Absent with one indicator and where letters decide. */
  readonly score: number | undefined;
  readonly rank: number;
  /** Absent where ids are the names. */
  readonly id: number | undefined;
  readonly name: number;
  readonly indicators: readonly number[];
  /** Absent with several indicators: the rows are then not in the order of any one of them. */
  readonly cumulativeShare: number | undefined;
  readonly reason: number;
  /** First column of the native table: what spills stands left of it. */
  readonly tableColumn: number;
  /** First of three columns: customer, value, cumulative share. */
  readonly pareto: number;
}

/** Below the title, the notes (one more beside formulas), a blank row, the heading and the header. */
const summaryRow = { values: 7, formulas: 8, native: 8 } as const;
/** Of the table's heading, in both forms: notes, summary, its total, a blank row, the chart, a blank row. */
const headingRow = 23;
/** So many lines on how the data was read cost the chart a row each and leave the table in its place. */
const sparedLines = 1;

/**
 * Summary, chart and ranked table stand one below the other, so that all three fit the width of a screen. The columns are the same in both forms, and tier, profile and
 * score come first: as formulas they must stand outside the table, and Excel pulls cells right of a table into it when one is
 * typed there, never cells left of it.
 * @param readingLines lines among the notes that say how the data was read
 */
export function reportLayout(judgement: Judgement, form: WriteForm, readingLines = 0): ReportLayout {
  const { customers, indicators, settings, structure } = judgement;
  let next = 0;
  const take = () => next++;
  const tier = take();
  const profile = take();
  const score = indicators.length > 1 && isScoreMethod(settings.combination) ? take() : undefined;
  const rank = take();
  const id = customers.some((customer) => customer.name !== customer.id) ? take() : undefined;
  const name = take();
  const indicatorColumns = indicators.map(take);
  const cumulativeShare = indicators.length > 1 ? undefined : take();
  const reason = take();
  const heading = headingRow + structure.length + Math.max(0, readingLines - sparedLines);
  return {
    titleRow: 0,
    summary: { row: summaryRow[form] + readingLines, column: 0, rows: structure.length, columns: 6 },
    heading,
    data: { row: heading + 3, column: 0, rows: customers.length, columns: next },
    tier,
    profile,
    score,
    rank,
    id,
    name,
    indicators: indicatorColumns,
    cumulativeShare,
    reason,
    tableColumn: form === 'values' ? 0 : rank,
    pareto: next + 1,
  };
}
