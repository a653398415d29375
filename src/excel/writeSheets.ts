import type { BlockSpec, SheetSpec } from '../sheets/SheetSpec';
import { addTables } from './addTables';
import { composeBlocks } from './composeBlocks';
import type { TableNames } from './TableNames';
import { textInput } from './textInput';
import { writeBlocks, type SheetBlock } from './writeBlocks';

/** A new sheet and what goes on it. */
interface SheetToWrite {
  readonly sheet: Excel.Worksheet;
  readonly spec: SheetSpec;
}

/**
 * Writes the cells of new sheets and makes their tables; the last piece is left queued. Tables come after their cells, which is quicker,
 * but before all formulas where one refers to a table: Excel refuses formulas on tables that are not there.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetToWrite[],
  names: TableNames,
): Promise<void> {
  const tablesFirst = sheets.some(({ spec }) => spec.blocks.some(refersToTable));
  if (tablesFirst) await writeBlocks(context, sheets.flatMap(headersOf));
  const add = () => sheets.forEach(({ sheet, spec }) => addTables(sheet, spec, names));
  if (tablesFirst) add();
  await writeBlocks(context, sheets.flatMap(blocksOf));
  if (!tablesFirst) add();
}

function refersToTable({ cells }: BlockSpec): boolean {
  return cells.some((line) => line.some((cell) => typeof cell === 'object' && cell?.formula.includes('[')));
}

function headersOf({ sheet, spec: { blocks, tables } }: SheetToWrite): SheetBlock[] {
  return tables.flatMap((table) =>
    blocks.flatMap(({ row, column, cells }) => {
      const line = cells[table.row - row];
      const isWithin = column < table.column + table.columns && table.column < column + (line?.length ?? 0);
      return line && isWithin ? [{ sheet, row: table.row, column, rows: [line.map(textInput)] }] : [];
    }),
  );
}

/** What a formula fills is left to it: its block stays apart. */
function blocksOf({ sheet, spec: { blocks } }: SheetToWrite): SheetBlock[] {
  const [spilling, filled] = [true, false].map((spills) =>
    blocks
      .filter(({ spill }) => (spill !== undefined) === spills)
      .map(({ row, column, cells }) => ({ row, column, rows: cells.map((line) => line.map(textInput)) })),
  );
  return [...composeBlocks(filled!), ...spilling!].map((block) => ({ sheet, ...block }));
}
