import type { Rectangle } from '../sheets/rangeAddress';
import type { BlockSpec, SheetSpec } from '../sheets/SheetSpec';
import { applyStyle } from './applyStyle';
import { areaAddresses } from './areaAddresses';
import { areasByValue, type Painted } from './areasByValue';
import { drawLines } from './drawLines';
import { formatNumbers } from './formatNumbers';

const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;

/**
 * How the cells of a sheet look: all that look alike are dressed at once, so that a sheet of hundreds of blocks takes few actions. Rows
 * of wrapped text become as high as the text needs, unless heights are given. Only queues; comes after the widths.
 */
export function dressCells(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const blocks = spec.blocks.filter(({ cells }) => cells.length > 0);
  const each = (areas: readonly Rectangle[], dress: (format: Excel.RangeFormat) => void) => {
    for (const address of areaAddresses(areas)) dress(sheet.getRanges(address).format);
  };
  const painted = <Value>(valueOf: (block: BlockSpec) => Value | undefined) =>
    areasByValue(blocks.flatMap((block) => paint(areaOf(block), valueOf(block))));
  dressAll(sheet, spec, blocks);
  formatNumbers(
    sheet,
    blocks.flatMap((block) => byColumn(block, block.formats)),
  );
  const wrapped = painted(({ wraps }) => wraps).get(true) ?? [];
  each(wrapped, (format) => {
    format.wrapText = true;
    if (!spec.centresRows) format.verticalAlignment = 'Top';
  });
  for (const [style, areas] of painted((block) => block.style)) each(areas, (format) => applyStyle(format, style));
  for (const [side, areas] of areasByValue(blocks.flatMap((block) => byColumn(block, block.align)))) {
    each(areas, (format) => (format.horizontalAlignment = alignments[side]));
  }
  drawLines(painted(({ hasLines }) => hasLines).get(true) ?? [], each);
  if (spec.rowHeights) return;
  for (const { row, column, rows, columns } of wrapped) {
    sheet.getRangeByIndexes(row, column, rows, columns).format.autofitRows();
  }
}

/** What holds for all cells, before any of them is told from the others. */
function dressAll(sheet: Excel.Worksheet, { font, centresRows }: SheetSpec, blocks: readonly BlockSpec[]): void {
  if ((!font && !centresRows) || blocks.length === 0) return;
  const areas = blocks.map(areaOf);
  const rows = Math.max(...areas.map((area) => area.row + area.rows));
  const columns = Math.max(...areas.map((area) => area.column + area.columns));
  const { format } = sheet.getRangeByIndexes(0, 0, rows, columns);
  if (font) format.font.set(font);
  if (centresRows) format.verticalAlignment = 'Center';
}

function areaOf({ row, column, cells, spill }: BlockSpec): Rectangle {
  return { row, column, rows: spill?.rows ?? cells.length, columns: spill?.columns ?? cells[0]!.length };
}

function byColumn<Value>(block: BlockSpec, values: readonly (Value | null)[] = []): Painted<Value>[] {
  const { column, ...area } = areaOf(block);
  return values.flatMap((value, index) => paint({ ...area, column: column + index, columns: 1 }, value ?? undefined));
}

function paint<Value>(area: Rectangle, value: Value | undefined): Painted<Value>[] {
  return value === undefined ? [] : [{ area, value }];
}
