import type { CellSide } from '../engine/CellFormat';
import type { Area } from '../engine/Engine';

export const borderEdges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
export type BorderEdge = (typeof borderEdges)[number];

export function isBorderEdge(text: string): text is BorderEdge {
  return borderEdges.some((edge) => edge === text);
}

/** Cells and the side of each that has the line. */
export interface EdgeCells {
  readonly area: Area;
  readonly side: CellSide;
}

/** The cells whose sides make an edge of an area, and those beyond that share the line; an area without any is left out. */
export function edgeCells(area: Area, edge: BorderEdge): readonly [EdgeCells, EdgeCells] {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case 'EdgeTop':
      return pair({ ...area, rows: 1 }, 'top', { ...area, row: row - 1, rows: row > 0 ? 1 : 0 }, 'bottom');
    case 'EdgeBottom':
      return pair({ ...area, row: row + rows - 1, rows: 1 }, 'bottom', { ...area, row: row + rows, rows: 1 }, 'top');
    case 'EdgeLeft':
      return pair(
        { ...area, columns: 1 },
        'left',
        { ...area, column: column - 1, columns: column > 0 ? 1 : 0 },
        'right',
      );
    case 'EdgeRight':
      return pair(
        { ...area, column: column + columns - 1, columns: 1 },
        'right',
        { ...area, column: column + columns, columns: 1 },
        'left',
      );
    case 'InsideHorizontal':
      return pair({ ...area, rows: rows - 1 }, 'bottom', { ...area, row: row + 1, rows: rows - 1 }, 'top');
    case 'InsideVertical':
      return pair(
        { ...area, columns: columns - 1 },
        'right',
        { ...area, column: column + 1, columns: columns - 1 },
        'left',
      );
  }
}

function pair(area: Area, side: CellSide, beyond: Area, sideBeyond: CellSide): readonly [EdgeCells, EdgeCells] {
  return [
    { area, side },
    { area: beyond, side: sideBeyond },
  ];
}
