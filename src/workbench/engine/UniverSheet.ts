import { BooleanNumber, ObjectMatrix } from '@univerjs/core';
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  ToggleGridlinesMutation,
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
} from '@univerjs/sheets';
import { maxColumns, maxRows, toArea, toRange } from './areas';
import { AreaSet } from './AreaSet';

import { isErrorCell, isUsed, shownValue, toCellData, toValue } from './cellData';
import { toFormat, toStyle } from './cellStyle';
import { displayedText } from './displayedText';
import type {
  Area,
  CellFormat,
  EngineChart,
  EngineFilter,
  EngineSheet,
  EngineTable,
  EngineValue,
  RowSpan,
  TextColourRule,
} from './Engine';
import type { PageSetup } from './PageSetup';
import { RowHeights } from './RowHeights';
import { SheetGrid } from './SheetGrid';
import { SheetLines } from './SheetLines';
import { SheetTables } from './SheetTables';
import type { Store } from './Store';
import type { WorkbookNames } from './WorkbookNames';
import { addTextRule, deleteTextRule, textRulesOf } from './textColourRules';

const noContents: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** One worksheet, read and written directly in Univer's cell matrix and by its mutations. */
export class UniverSheet implements EngineSheet {
  readonly maxRows = maxRows;
  readonly maxColumns = maxColumns;
  isProtected = false;
  isVeryHidden = false;
  private readonly open = new AreaSet();
  page: PageSetup = {};
  readonly properties = new Map<string, string>();
  readonly filters = new Map<string, EngineFilter>();
  private readonly grid: SheetGrid;
  private readonly lines: SheetLines;
  private readonly heights: RowHeights;
  private readonly tablesHere: SheetTables;
  private readonly chartsById = new Map<string, EngineChart>();

  constructor(
    readonly id: string,
    private readonly store: Store,
    private readonly names: WorkbookNames,
    private readonly onChart: () => void,
  ) {
    this.grid = new SheetGrid(id, store);
    this.lines = new SheetLines(id, this.grid, store);
    this.heights = new RowHeights(id, this.grid, store);
    this.tablesHere = new SheetTables(id, store);
  }

  get name(): string {
    return this.grid.worksheet.getName();
  }

  set name(name: string) {
    this.store.run(SetWorksheetNameCommand.id, this.id, { name });
    this.names.refresh();
  }

  get visible(): boolean {
    return !this.grid.worksheet.isSheetHidden();
  }

  set visible(visible: boolean) {
    this.store.run(SetWorksheetHideMutation.id, this.id, {
      hidden: visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    });
  }

  get unlocked(): readonly Area[] {
    return this.open.areas;
  }

  lock(area: Area, isLocked: boolean): void {
    if (isLocked) this.open.remove(area);
    else this.open.add(area);
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
    this.grid.set(area, (row, column) => {
      const value = values[row - area.row]?.[column - area.column];
      return value === undefined ? undefined : toCellData(value);
    });
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    if (what !== 'formats') this.grid.set(this.grid.within(area), () => ({ ...noContents }));
    if (what !== 'contents') this.restyle(area, null);
  }

  /** With its kind, for Univer would take a text such as "00123" for a number as soon as it gets another look. */
  private restyle(area: Area, style: IStyleData | null): void {
    const matrix = this.grid.worksheet.getCellMatrix();
    const kindAt = (row: number, column: number) => matrix.getValue(row, column)?.t ?? undefined;
    this.grid.set(
      this.grid.within(area),
      (row, column) => {
        const kind = kindAt(row, column);
        return { s: style && { ...style }, ...(kind === undefined ? {} : { t: kind }) };
      },
      SetStyleCommand.id,
    );
  }

  format(area: Area, format: CellFormat): void {
    const style = toStyle(format);
    if (area.rows < maxRows && area.columns < maxColumns)
      this.grid.growTo(area.row + area.rows, area.column + area.columns);
    this.restyle(area, style);
    if (format.fontSize || format.wrap) this.heights.fit(area);
  }

  get tabColour(): string | null {
    return this.grid.worksheet.getConfig().tabColor || null;
  }

  set tabColour(colour: string | null) {
    this.store.run(SetTabColorMutation.id, this.id, { color: colour ?? '' });
  }

  get hasGridlines(): boolean {
    return this.grid.worksheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set hasGridlines(isShown: boolean) {
    this.store.run(ToggleGridlinesMutation.id, this.id, {
      showGridlines: isShown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  rowHeights(row: number, rows: number): (number | undefined)[] {
    const held = this.grid.within({ row, column: 0, rows, columns: 1 }).rows;
    const heights = Array.from({ length: held }, (_, down) => this.heights.height(row + down));
    return held < rows ? [...heights, undefined] : heights;
  }

  isRowHeightSet(row: number): boolean {
    return this.heights.isSet(row);
  }

  setRowHeight(span: RowSpan, pixels: number): void {
    this.heights.set(span, pixels);
  }

  fitRows(span: RowSpan): void {
    this.heights.release(span);
  }

  setColumnWidth(column: number, count: number, pixels: number): void {
    this.grid.growTo(0, column + count);
    const range = { startRow: 0, endRow: 0, startColumn: column, endColumn: column + count - 1 };
    this.store.run(SetWorksheetColWidthMutation.id, this.id, { ranges: [range], colWidth: pixels });
  }

  columnWidth(column: number): number {
    return this.grid.worksheet.getColumnWidth(column);
  }

  freeze(rows: number, columns: number): void {
    const startRow = rows > 0 ? rows : -1;
    const startColumn = columns > 0 ? columns : -1;
    this.store.run(SetFrozenMutation.id, this.id, { startRow, startColumn, ySplit: rows, xSplit: columns });
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.grid.worksheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  hiddenRows(row: number, rows: number): Uint8Array {
    return this.lines.hiddenRows(row, rows);
  }

  hideRows(spans: readonly RowSpan[], isHidden: boolean): void {
    this.lines.hideRows(spans, isHidden);
  }

  hiddenColumns(column: number, columns: number): Uint8Array {
    return this.lines.hiddenColumns(column, columns);
  }

  hideColumns(column: number, columns: number, isHidden: boolean): void {
    this.lines.hideColumns(column, columns, isHidden);
  }

  get merges(): readonly Area[] {
    return this.grid.worksheet.getMergeData().map(toArea);
  }

  merge(areas: readonly Area[]): void {
    for (const { row, rows, column, columns } of areas) this.grid.growTo(row + rows, column + columns);
    if (areas.length > 0) this.store.run(AddWorksheetMergeMutation.id, this.id, { ranges: areas.map(toRange) });
  }

  unmerge(area: Area): void {
    this.store.run(RemoveWorksheetMergeMutation.id, this.id, { ranges: [toRange(area)] });
  }

  get tables(): readonly EngineTable[] {
    return this.tablesHere.list;
  }

  addTable(area: Area, name: string): EngineTable {
    this.grid.growTo(area.row + area.rows, area.column + area.columns);
    return this.tablesHere.add(area, name);
  }

  resizeTable(id: string, area: Area): void {
    this.grid.growTo(area.row + area.rows, area.column + area.columns);
    this.tablesHere.resize(id, area);
    const filter = this.filters.get(id);
    if (filter) this.filters.set(id, { ...filter, area });
  }

  renameTable(id: string, name: string): void {
    this.tablesHere.rename(id, name);
  }

  deleteTable(id: string): void {
    this.tablesHere.delete(id);
  }

  get textColourRules(): readonly (TextColourRule & { readonly id: string })[] {
    return textRulesOf(this.store, this.id);
  }

  addTextColourRule(rule: TextColourRule): string {
    return addTextRule(this.store, this.id, { ...rule, area: this.grid.within(rule.area) });
  }

  deleteTextColourRule(id: string): void {
    deleteTextRule(this.store, this.id, id);
  }

  get charts(): readonly EngineChart[] {
    return [...this.chartsById.values()];
  }

  putChart(chart: EngineChart): void {
    this.chartsById.set(chart.id, chart);
    this.onChart();
  }

  deleteChart(id: string): void {
    this.chartsById.delete(id);
    this.onChart();
  }

  private formatOf(cell: Nullable<ICellData>): CellFormat {
    return toFormat(this.store.workbook.getStyles().getStyleByCell(cell));
  }
}
