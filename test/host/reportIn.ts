import type { EngineSheet, EngineValue } from '../../src/workbench/engine/Engine';
import type { OpenWorkbook } from './openWorkbook';

/** What a reader finds on the two sheets of a report, as they have calculated. */
export interface ReportSeen {
  readonly overview: EngineSheet;
  readonly customers: EngineSheet;
  readonly headers: readonly string[];
  /** One a customer, by header. */
  readonly rows: readonly Readonly<Record<string, EngineValue>>[];
  /** The rows of the overview below the first one that begins with this text, up to a blank one. */
  readonly below: (heading: string) => readonly (readonly EngineValue[])[];
}

/** Reads the report that was drawn last. */
export async function reportIn(book: OpenWorkbook): Promise<ReportSeen> {
  await book.engine.calculated();
  const [overview, customers] = book.engine.sheets.slice(-2);
  const used = customers!.usedArea(true)!;
  const grid = customers!.values({
    row: 0,
    column: 0,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
  });
  const headers = grid[3]!.map(String);
  const rows = grid.slice(4).map((line) => Object.fromEntries(headers.map((header, at) => [header, line[at] ?? null])));
  const seen = overview!.usedArea(true)!;
  const lines = overview!.values({ row: 0, column: 0, rows: seen.row + seen.rows, columns: 10 });
  const below = (heading: string) => {
    const start = lines.findIndex(([first]) => first === heading) + 1;
    if (start === 0) throw new Error(`The overview says nowhere: ${heading}`);
    const length = lines.slice(start).findIndex((line) => line.every((cell) => cell === null));
    return lines.slice(start, length < 0 ? undefined : start + length);
  };
  return { overview: overview!, customers: customers!, headers, rows, below };
}
