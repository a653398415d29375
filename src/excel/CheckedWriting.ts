import { cellAddress } from '../core/intake/cells/cellAddress';
import type { Rectangle } from '../sheets/rangeAddress';
import { blockLimits } from './blockLimits';
import { eraseCells } from './eraseCells';
import type { HostError } from './HostError';
import { rectangleOf } from './rectangleOf';
import { restoreCells } from './restoreCells';
import { splitRows } from './splitRows';
import type { SheetBlock } from './writeBlocks';
import { writtenCell } from './writtenCell';

/** A number format for one column of a block. */
export interface ColumnFormat {
  /** Column within the block. */
  readonly index: number;
  readonly format: string;
  /** What the cells had when they were looked at (rows x 1). */
  readonly before: readonly unknown[][];
}

type Cells = readonly (readonly (string | number | boolean)[])[];

/** Cells to be written, and what has to stand there right before. */
export interface CheckedBlock extends SheetBlock {
  readonly sheetId: string;
  /** What stands in the block as Excel gives its formulas, from its first cell on; all other cells have to be blank. */
  readonly expected?: Cells;
  /** The same as Excel takes it, where it is not only formulas: text has its mark. */
  readonly former?: Cells;
  /** Whether the formula in the first cell fills the whole block. */
  readonly isSpill?: boolean;
  readonly formats?: readonly ColumnFormat[];
  /** What to say when a cell holds something else. */
  readonly refuse: (address: string) => HostError;
}

/** A block's part that goes in one request. */
interface Piece {
  readonly block: CheckedBlock;
  readonly place: Rectangle;
  readonly rows: SheetBlock['rows'];
  /** Which of the block's rows is its first. */
  readonly start: number;
  readonly look: Excel.Range;
  readonly spill: Excel.Range | undefined;
  readonly formats: { readonly index: number; readonly look: Excel.Range; before: unknown[][] }[];
  /** What is to be put back, as Excel takes it: what stood there, or, before that is known, what was expected. */
  before: (string | number | boolean)[][];
}

/**
 * Writes cells in such a way that nothing is lost of what somebody else puts there between the look and the writing: one request is
 * carried out in order, so each asks what stands in the cells right before it writes them. Where that is not what was expected the
 * answer fails, and `takeBack` puts back exactly what stood there.
 */
export class CheckedWriting {
  private readonly pieces: Piece[] = [];
  private queued: Piece[] = [];
  private takers: (() => HostError | undefined)[] = [];
  private bytes = 0;

  get hasBegun(): boolean {
    return this.pieces.length > 0;
  }

  /** Queues blocks, in pieces that stay within the host's limits; makes a round trip whenever the next piece would be too much. */
  async write(context: Excel.RequestContext, blocks: Iterable<CheckedBlock>): Promise<void> {
    for (const block of blocks) {
      for (const { start, rows, bytes } of splitRows(block.rows)) {
        if (this.bytes > 0 && this.bytes + bytes > blockLimits.bytes) await this.end(context);
        if (this.bytes === 0) context.application.suspendApiCalculationUntilNextSync();
        this.bytes += bytes;
        const piece = look(block, start, rows);
        this.pieces.push(piece);
        this.queued.push(piece);
        put(piece);
      }
    }
  }

  /** Has an answer that was queued taken with the next round trip; it may be a refusal. */
  ask(take: () => HostError | undefined): void {
    this.takers.push(take);
  }

  /** Makes the round trip for what is queued, and fails where something else stood than was expected. */
  async end(context: Excel.RequestContext): Promise<void> {
    const { queued, takers } = this;
    this.queued = [];
    this.takers = [];
    this.bytes = 0;
    await context.sync();
    // All of them first: what is found is what will be put back.
    const refusals = [...takers.map((take) => take()), ...queued.map(compare)];
    const refusal = refusals.find((each) => each !== undefined);
    if (refusal) throw refusal;
  }

  /** Puts back what stood in the cells that hold what was written; can be done again. Sheets that are gone are left out. */
  async takeBack(context: Excel.RequestContext): Promise<void> {
    const ids = [...new Set(this.pieces.map(({ block }) => block.sheetId))];
    const sheets = new Map(ids.map((id) => [id, context.workbook.worksheets.getItemOrNullObject(id)]));
    await context.sync();
    const left = this.pieces
      .filter(({ block }) => !sheets.get(block.sheetId)!.isNullObject)
      .map((piece) => ({ ...piece.place, ...piece, sheet: sheets.get(piece.block.sheetId)! }));
    // First all blank, so that what a formula filled is free for it again.
    await eraseCells(
      context,
      left.map(({ sheet, row, column, rows }) => ({ sheet, row, column, rows })),
    );
    await restoreCells(context, left);
    for (const { sheet, place, formats } of left) {
      for (const { index, before } of formats) columnOf(sheet, place, index).numberFormat = before;
    }
    await context.sync();
  }
}

function look(block: CheckedBlock, start: number, rows: SheetBlock['rows']): Piece {
  const { sheet, column, expected = [], former = expected, isSpill = false, formats = [] } = block;
  const place = { row: block.row + start, column, rows: rows.length, columns: rows[0]!.length };
  const spill = isSpill && start === 0 ? sheet.getCell(place.row, column).getSpillingToRangeOrNullObject() : undefined;
  spill?.load('rowIndex,columnIndex,rowCount,columnCount');
  return {
    block,
    place,
    rows,
    start,
    look: rangeOf(sheet, place).load('formulas,values,valueTypes'),
    spill,
    formats: formats.map(({ index, before }) => ({
      index,
      look: columnOf(sheet, place, index).load('numberFormat'),
      before: before.slice(start, start + rows.length),
    })),
    before: rows.map((line, row) => line.map((_, index) => former[start + row]?.[index] ?? '')),
  };
}

function put({ block: { sheet, formats = [] }, place, rows }: Piece): void {
  rangeOf(sheet, place).formulas = rows.map((line) => [...line]);
  for (const { index, format } of formats) setFormat(columnOf(sheet, place, index), format);
}

/** Keeps what stood in the cells; gives the refusal where that is not what was expected. */
function compare(piece: Piece): HostError | undefined {
  const { block, place, look, spill } = piece;
  for (const format of piece.formats) format.before = format.look.numberFormat as unknown[][];
  const filled = spill && !spill.isNullObject ? rectangleOf(spill) : undefined;
  let first: string | undefined;
  if (spill && !isSame(filled, { ...place, rows: block.rows.length })) first = cellAddress(place.row, place.column);
  piece.before = piece.before.map((line, down) =>
    line.map((kept, right) => {
      const expected = block.expected?.[piece.start + down]?.[right] ?? '';
      const row = place.row + down;
      const column = place.column + right;
      const isFilled = filled !== undefined && (down > 0 || right > 0) && isWithin(filled, row, column);
      if (isFilled) return '';
      const formula: unknown = look.formulas[down]![right];
      const value: unknown = look.values[down]![right];
      if (formula === expected && (formula !== '' || value === '')) return kept;
      first ??= cellAddress(row, column);
      return writtenCell(formula, value, look.valueTypes[down]![right] === 'Error');
    }),
  );
  return first === undefined ? undefined : block.refuse(first);
}

function isSame(one: Rectangle | undefined, other: Rectangle): boolean {
  return (
    one?.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns
  );
}

function isWithin(place: Rectangle, row: number, column: number): boolean {
  return (
    row >= place.row && row < place.row + place.rows && column >= place.column && column < place.column + place.columns
  );
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Rectangle): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function columnOf(sheet: Excel.Worksheet, { row, column, rows }: Rectangle, index: number): Excel.Range {
  return sheet.getRangeByIndexes(row, column + index, rows, 1);
}

/** One format for every cell of a range, as Excel allows; the library's types know arrays only. */
function setFormat(range: { numberFormat: unknown }, format: string): void {
  range.numberFormat = format;
}
