import { ObjectMatrix } from '@univerjs/core';
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { SetStyleCommand } from '@univerjs/sheets';
import { maxColumns, maxRows, toArea } from './areas';
import { isErrorCell, isUsed, shownValue, toCellData, toValue } from './cellData';
import { toFormat, toStyle } from './cellStyle';
import { displayedText } from './displayedText';
import type { Area, CellFormat, EngineValue } from './Engine';
import { RowHeights } from './RowHeights';
import { SheetGrid } from './SheetGrid';
import type { Store } from './Store';

const noContents: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** Of looks that cells have in common; Univer never changes one, it gives the cell another. */
const formats = new WeakMap<IStyleData, CellFormat>();

/** The cells of one worksheet, read and written directly in Univer's cell matrix. */
export class UniverCells {
  protected readonly grid: SheetGrid;
  protected readonly heights: RowHeights;

  constructor(
    readonly id: string,
    protected readonly store: Store,
  ) {
    this.grid = new SheetGrid(id, store);
    this.heights = new RowHeights(id, this.grid, store);
  }

  usedArea(valuesOnly: boolean): Area | null {
    return this.grid.usedArea((cell) => isUsed(cell) || (!valuesOnly && Boolean(cell.s)));
  }

  filled(area: Area): Uint8Array {
    return this.grid.mark(area, (cell) => isUsed(cell) && cell.v !== '');
  }

  values(area: Area): EngineValue[][] {
    return this.grid.read(area, (cell, spilled) => shownValue(cell, spilled));
  }

  formulas(area: Area): EngineValue[][] {
    return this.grid.read(area, (cell, spilled, row, column) => {
      const formula =
        cell?.f ??
        (cell?.si ? this.store.formulas.getFormulaStringByCell(row, column, this.id, this.store.unitId) : null);
      return formula ? formula : shownValue(cell, spilled);
    });
  }

  displayed(area: Area, culture?: string): string[][] {
    const { is1904 } = this.store;
    return this.grid.read(area, (cell, spilled) =>
      displayedText(shownValue(cell, spilled), this.formatOf(cell).numberFormat, { is1904, culture }),
    );
  }

  numberFormats(area: Area): string[][] {
    return this.grid.read(area, (cell) => this.formatOf(cell).numberFormat ?? 'General');
  }

  formats(area: Area): CellFormat[][] {
    return this.grid.read(area, (cell) => this.formatOf(cell));
  }

  isError(row: number, column: number): boolean {
    const cell = this.grid.worksheet.getCellMatrix().getValue(row, column);
    return isErrorCell(toValue(cell) === null ? this.grid.spilled[row]?.[column] : cell);
  }

  get spills(): readonly Area[] {
    const areas: Area[] = [];
    const cells = this.grid.worksheet.getCellMatrix();
    new ObjectMatrix(this.store.formulas.getArrayFormulaRange()[this.store.unitId]?.[this.id] ?? {}).forValue(
      (_row, _column, range) => {
        const area = toArea(range);
        // Univer keeps the area of a formula whose way is blocked.
        const isBlocked = cells.getValue(area.row, area.column)?.v === '#SPILL!';
        if (area.rows * area.columns > 1 && !isBlocked) areas.push(area);
      },
    );
    return areas;
  }

  write(area: Area, values: readonly (readonly (EngineValue | undefined)[])[]): void {
    this.grid.growTo(area.row + area.rows, area.column + area.columns);
    this.grid.set([area], (row, column) => {
      const value = values[row - area.row]?.[column - area.column];
      return value === undefined ? undefined : toCellData(value);
    });
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    if (what !== 'formats') this.grid.set([this.grid.within(area)], () => ({ ...noContents }));
    if (what !== 'contents') this.restyle([area], null);
  }

  /** With its kind, for Univer would take a text such as "00123" for a number as soon as it gets another look. */
  private restyle(areas: readonly Area[], style: IStyleData | null): void {
    const matrix = this.grid.worksheet.getCellMatrix();
    const kindAt = (row: number, column: number) => matrix.getValue(row, column)?.t ?? undefined;
    this.grid.set(
      areas.map((area) => this.grid.within(area)),
      (row, column) => {
        const kind = kindAt(row, column);
        return { s: style, ...(kind === undefined ? {} : { t: kind }) };
      },
      SetStyleCommand.id,
    );
  }

  format(area: Area | readonly Area[], format: CellFormat): void {
    const areas = [area].flat();
    const style = toStyle(format);
    for (const { row, column, rows, columns } of areas) {
      if (rows < maxRows && columns < maxColumns) this.grid.growTo(row + rows, column + columns);
    }
    this.restyle(areas, style);
    if (format.fontSize || format.wrap) for (const each of areas) this.heights.fit(each);
  }

  private formatOf(cell: Nullable<ICellData>): CellFormat {
    const style = this.store.workbook.getStyles().getStyleByCell(cell);
    if (!style) return {};
    const known = formats.get(style) ?? toFormat(style);
    formats.set(style, known);
    return known;
  }
}
