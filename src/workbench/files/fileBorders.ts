import type { Borders } from 'exceljs';
import { cellSides, lineKinds } from '../engine/CellFormat';
import type { CellBorders, CellFormat } from '../engine/CellFormat';
import { argb } from './argb';

/** The lines around a cell as a file has them. */
export function fileBorders(borders: CellBorders): Partial<Borders> {
  const lines = cellSides.flatMap((side) => {
    const line = borders[side];
    return line ? [[side, { style: line.kind, color: { argb: argb(line.colour) } }]] : [];
  });
  return Object.fromEntries(lines) as Partial<Borders>;
}

/** Colours of a theme are taken for black. */
export function bordersOfFile(borders: Partial<Borders> | undefined): Pick<CellFormat, 'borders'> {
  const lines = cellSides.flatMap((side) => {
    const { color, style } = borders?.[side] ?? {};
    const kind = lineKinds.find((each) => each === style);
    return kind ? [[side, { kind, colour: `#${(color?.argb ?? '000000').slice(-6)}` }] as const] : [];
  });
  return lines.length > 0 ? { borders: Object.fromEntries(lines) } : {};
}
