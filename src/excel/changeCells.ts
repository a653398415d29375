import { rangeAddress } from '../sheets/rangeAddress';
import type { CellsToChange } from './CellsToChange';
import { CheckedWriting } from './CheckedWriting';
import { firstOther } from './firstOther';
import { HostError } from './HostError';
import { lookAtCells, type SeenCells } from './lookAtCells';
import { SheetAtWork } from './SheetAtWork';
import { takeBack } from './takeBack';
import { textInput } from './textInput';
import { writeExcel, type Writing } from './writeExcel';

/**
 * Changes cells of one or several sheets, all or nothing, as long as every one of them holds what was read there; that is asked again in
 * the very request that writes. Two round trips, more only for more cells than one takes. When anything fails the cells hold again
 * what they held right before; when even that fails, `details.leftover` names them.
 * Fails with `sourceChanged`, which names the first cell that holds something else, `protectedSheet`, `sheetGone`.
 */
export async function changeCells(parts: readonly CellsToChange[]): Promise<void> {
  const atWork = new SheetAtWork();
  const asked = parts.filter(({ before }) => before.length > 0);
  if (asked.some(({ rows }) => rows)) await writeExcel(() => changing(asked, atWork), atWork.details);
}

function changing(parts: readonly CellsToChange[], atWork: SheetAtWork): Writing<void> {
  const writing = new CheckedWriting();
  let seen: readonly SeenCells[] = [];
  return {
    batch: async (context) => {
      seen = await lookAtCells(context, parts);
      const [first] = seen;
      if (seen.every(({ part }) => part.sheetId === first!.part.sheetId)) atWork.isCalled(first!.sheetName);
      for (const each of seen) {
        const change = firstOther(each.part, each.range);
        if (change !== undefined) throw changed(each, change);
      }
      for (const each of seen) if (!each.part.rows) askAgain(writing, each);
      await writing.write(
        context,
        seen.flatMap((each) => {
          const { part, sheet, range, formats, former } = each;
          const { sheetId, row, column, rows } = part;
          if (!rows) return [];
          const refuse = (address: string) => changed(each, address);
          const expected = range.formulas as (string | number | boolean)[][];
          return [
            {
              sheet,
              sheetId,
              row,
              column,
              rows: rows.map((line) => line.map(textInput)),
              expected,
              former,
              formats,
              refuse,
            },
          ];
        }),
      );
      await writing.end(context);
    },
    undo: async () => {
      if (!writing.hasBegun) return undefined;
      const isDone = await takeBack((context) => writing.takeBack(context));
      return isDone ? undefined : seen.flatMap(placeOf).join(', ');
    },
  };
}

/** Queues the question whether cells that are not written still show what they showed. */
function askAgain(writing: CheckedWriting, seen: SeenCells): void {
  const { row, column, before } = seen.part;
  const range = seen.sheet.getRangeByIndexes(row, column, before.length, before[0]!.length);
  range.load('formulas,values');
  writing.ask(() => {
    const change = firstOther(seen.part, range);
    return change === undefined ? undefined : changed(seen, change);
  });
}

function changed({ sheetName }: SeenCells, address: string): HostError {
  return new HostError('sourceChanged', true, { context: 'record', sheet: sheetName, address });
}

function placeOf({ sheetName, part: { row, column, rows } }: SeenCells): string[] {
  if (!rows) return [];
  const address = rangeAddress({ row, column, rows: rows.length, columns: rows[0]!.length });
  return [`${sheetName}!${address}`];
}
