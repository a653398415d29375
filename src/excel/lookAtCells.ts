import { askLocked } from './askLocked';
import type { CellsToChange } from './CellsToChange';
import type { ColumnFormat } from './CheckedWriting';
import { HostError } from './HostError';
import { RoundTrips } from './RoundTrips';
import { writtenCell } from './writtenCell';

/** Cells that are to be changed, as they were seen. */
export interface SeenCells {
  readonly part: CellsToChange;
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  /** With its formulas and values. */
  readonly range: Excel.Range;
  /** What the cells hold, as Excel takes it. */
  readonly former: readonly (readonly (string | number | boolean)[])[];
  readonly formats: readonly ColumnFormat[];
}

/**
 * What cells hold that are to be changed; throws where a sheet's protection covers them. One round trip, more for more cells than
 * one takes.
 */
export async function lookAtCells(
  context: Excel.RequestContext,
  parts: readonly CellsToChange[],
): Promise<readonly SeenCells[]> {
  const ids = [...new Set(parts.map(({ sheetId }) => sheetId))];
  const sheets = new Map(ids.map((id) => [id, context.workbook.worksheets.getItem(id)]));
  for (const sheet of sheets.values()) {
    sheet.load('name');
    sheet.protection.load('protected');
  }
  const trips = new RoundTrips(context);
  const seen: SeenCells[] = [];
  for (const part of parts) {
    const sheet = sheets.get(part.sheetId)!;
    const { before, format } = part;
    // Formulas, values, their types and formats.
    await trips.ask(before.length * before[0]!.length * 4, () => {
      const range = sheet.getRangeByIndexes(part.row, part.column, before.length, before[0]!.length);
      range.load('formulas,values,valueTypes');
      if (format !== undefined) range.load('numberFormat');
      const isLocked = askLocked(range);
      return () => {
        // Where protection leaves cells to be filled in, it still keeps their formats.
        const isRefused = part.rows && sheet.protection.protected && (format !== undefined || isLocked() !== false);
        if (isRefused) throw new HostError('protectedSheet', false, { sheet: sheet.name });
        seen.push({
          part,
          sheet,
          sheetName: sheet.name,
          range,
          former: formerOf(range),
          formats: formatsOf(part, range),
        });
      };
    });
  }
  await trips.end();
  return seen;
}

function formerOf({ formulas, values, valueTypes }: Excel.Range): SeenCells['former'] {
  return formulas.map((line, row) =>
    line.map((formula: unknown, column) =>
      writtenCell(formula, values[row]![column], valueTypes[row]![column] === 'Error'),
    ),
  );
}

function formatsOf({ format, before }: CellsToChange, range: Excel.Range): ColumnFormat[] {
  if (format === undefined) return [];
  const formats = range.numberFormat as unknown[][];
  return before[0]!.map((_, index) => ({ index, format, before: formats.map((line) => [line[index]]) }));
}
