import type { Rectangle } from '../sheets/rangeAddress';
import type { FormulaRun } from './FormulaRun';
import { inGroups } from './inGroups';
import { HostError } from './HostError';
import { mapError } from './mapError';
import { ownFormula } from './ownFormula';
import { rectangleOf } from './rectangleOf';

/** Formulas are longer than values: so many may well have 30 characters each, and a trip that is too much is made in parts. */
const mostCells = 40_000;

type Home = Pick<FormulaRun, 'sheetId' | 'sheetName' | 'isProtected' | 'sheet'>;

interface Piece extends Rectangle {
  readonly home: Home;
}

/**
 * The formulas of this add-in in the workbook, hidden sheets too, column by column. Two round trips, and one for each 40,000 cells
 * that are used. Fails with `sheetGone` where a sheet that is asked for is not there.
 * @param sheetNames the sheets to look through; all where absent
 */
export async function findFormulaRuns(
  context: Excel.RequestContext,
  sheetNames?: readonly string[],
): Promise<readonly FormulaRun[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name');
  await context.sync();
  const { items } = sheets;
  const missing = sheetNames?.find((wanted) => !items.some(({ name }) => name === wanted));
  if (missing !== undefined) throw new HostError('sheetGone', false, { sheet: missing });
  const wanted = items.filter(({ name }) => sheetNames?.includes(name) ?? true);
  const places = wanted.map((sheet) => {
    sheet.protection.load('protected');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, used };
  });
  await context.sync();
  const pieces = places.flatMap(({ sheet, used }): Piece[] => {
    if (used.isNullObject) return [];
    const home = { sheetId: sheet.id, sheetName: sheet.name, isProtected: sheet.protection.protected, sheet };
    return cut(home, rectangleOf(used));
  });
  const runs: FormulaRun[] = [];
  for (const group of inGroups(pieces, ({ rows, columns }) => rows * columns, mostCells)) {
    runs.push(...(await readGroup(context, group)));
  }
  return runs;
}

function cut(home: Home, { row, column, rows, columns }: Rectangle): Piece[] {
  const most = Math.max(1, Math.floor(mostCells / columns));
  return Array.from({ length: Math.ceil(rows / most) }, (_, index) => ({
    home,
    row: row + index * most,
    column,
    rows: Math.min(most, rows - index * most),
    columns,
  }));
}

async function readGroup(context: Excel.RequestContext, group: readonly Piece[]): Promise<FormulaRun[]> {
  const ranges = group.map(({ home, row, column, rows, columns }) =>
    home.sheet.getRangeByIndexes(row, column, rows, columns).load('formulas'),
  );
  try {
    await context.sync();
  } catch (error) {
    const mapped = mapError(error);
    if (mapped instanceof HostError && mapped.code === 'tooLarge') return readInParts(context, group, mapped);
    throw error;
  }
  // Excel answers null, not an error, for some answers that are too large; the library's types do not say so.
  const blocks = ranges.map(({ formulas }) => formulas as unknown[][] | null);
  if (blocks.includes(null)) return readInParts(context, group, new HostError('tooLarge', false));
  return group.flatMap((piece, index) => runsIn(piece, blocks[index]!));
}

async function readInParts(
  context: Excel.RequestContext,
  group: readonly Piece[],
  failure: HostError,
): Promise<FormulaRun[]> {
  const [only] = group;
  const half = Math.ceil(only!.rows / 2);
  const parts =
    group.length > 1
      ? group.map((piece) => [piece])
      : [[{ ...only!, rows: half }], [{ ...only!, row: only!.row + half, rows: only!.rows - half }]];
  if (group.length === 1 && only!.rows === 1) throw failure;
  const runs: FormulaRun[] = [];
  for (const part of parts) runs.push(...(await readGroup(context, part)));
  return runs;
}

function runsIn({ home, row, column, columns }: Piece, block: readonly (readonly unknown[])[]): FormulaRun[] {
  const runs: { row: number; column: number; formulas: string[]; proper: string[] }[] = [];
  for (let right = 0; right < columns; right++) {
    let isOpen = false;
    for (const [below, line] of block.entries()) {
      const formula = line[right];
      const proper = ownFormula(formula);
      if (proper !== undefined) {
        if (!isOpen) runs.push({ row: row + below, column: column + right, formulas: [], proper: [] });
        runs.at(-1)!.formulas.push(String(formula));
        runs.at(-1)!.proper.push(proper);
      }
      isOpen = proper !== undefined;
    }
  }
  return runs.map((run) => ({ ...home, ...run }));
}
