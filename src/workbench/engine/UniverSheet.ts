import { BooleanNumber } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { maxColumns, maxRows, toArea, toRange } from './areas';
import { AreaSet } from './AreaSet';
import type { Area, EngineChart, EngineFilter, EngineSheet, EngineTable } from './Engine';
import type { FormatRule, HeldFormatRule } from './FormatRule';
import { addFormatRule, deleteFormatRule, formatRulesOf } from './formatRules';
import type { PageSetup } from './PageSetup';
import { SheetValidations } from './SheetValidations';
import type { CellValidation, HeldValidation } from './CellValidation';
import { SheetTables } from './SheetTables';
import type { Store } from './Store';
import { UniverLines } from './UniverLines';
import type { WorkbookNames } from './WorkbookNames';

/** One worksheet: its cells, and what Univer's mutations change of the rest. */
export class UniverSheet extends UniverLines implements EngineSheet {
  readonly maxRows = maxRows;
  readonly maxColumns = maxColumns;
  isProtected = false;
  isVeryHidden = false;
  private readonly open = new AreaSet();
  page: PageSetup = {};
  readonly properties = new Map<string, string>();
  readonly filters = new Map<string, EngineFilter>();
  private readonly tablesHere: SheetTables;
  private readonly validationsHere: SheetValidations;
  private readonly chartsById = new Map<string, EngineChart>();

  constructor(
    id: string,
    store: Store,
    private readonly names: WorkbookNames,
    private readonly onChart: () => void,
  ) {
    super(id, store);
    this.validationsHere = new SheetValidations(id, store);
    this.tablesHere = new SheetTables(id, store);
  }

  get name(): string {
    return this.grid.worksheet.getName();
  }

  set name(name: string) {
    this.store.run(SetWorksheetNameCommand.id, this.id, { name });
    this.names.inFormulas.changedOn(this.id);
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

  freeze(rows: number, columns: number): void {
    const startRow = rows > 0 ? rows : -1;
    const startColumn = columns > 0 ? columns : -1;
    this.store.run(SetFrozenMutation.id, this.id, { startRow, startColumn, ySplit: rows, xSplit: columns });
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.grid.worksheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  get merges(): readonly Area[] {
    return this.grid.worksheet.getMergeData().map(toArea);
  }

  merge(areas: readonly Area[]): void {
    for (const { row, rows, column, columns } of areas) this.grid.growTo(row + rows, column + columns);
    if (areas.length > 0) this.store.run(AddWorksheetMergeMutation.id, this.id, { ranges: areas.map(toRange) });
  }

  unmerge(area: Area): void {
    const range = toRange(area);
    const isTouched = this.grid.worksheet
      .getMergeData()
      .some(
        ({ startRow, endRow, startColumn, endColumn }) =>
          startRow <= range.endRow &&
          endRow >= range.startRow &&
          startColumn <= range.endColumn &&
          endColumn >= range.startColumn,
      );
    // Univer would go through all of them, and index them anew.
    if (!isTouched) return;
    this.store.run(RemoveWorksheetMergeMutation.id, this.id, { ranges: [range] });
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

  /** Columns of tables are called as their header cells say. */
  followHeaders(area: Area): void {
    this.tablesHere.followHeaders(area);
  }

  renameTable(id: string, name: string): void {
    this.tablesHere.rename(id, name);
  }

  deleteTable(id: string): void {
    this.tablesHere.delete(id);
  }

  get formatRules(): readonly HeldFormatRule[] {
    return formatRulesOf(this.store, this.id);
  }

  addFormatRule(rule: FormatRule): string {
    return addFormatRule(this.store, this.id, { ...rule, areas: rule.areas.map((area) => this.grid.within(area)) });
  }

  deleteFormatRule(id: string): void {
    deleteFormatRule(this.store, this.id, id);
  }

  get validations(): readonly HeldValidation[] {
    return this.validationsHere.list;
  }

  putValidation(validation: CellValidation): void {
    // Of whole columns and rows what the grid has; for others it grows, so that they say afterwards what was put there.
    for (const { row, rows, column, columns } of validation.areas) {
      if (rows < this.maxRows && columns < this.maxColumns) this.grid.growTo(row + rows, column + columns);
    }
    const areas = validation.areas.map((area) => this.grid.within(area)).filter(({ rows, columns }) => rows * columns);
    if (areas.length > 0) this.validationsHere.put({ ...validation, areas });
  }

  clearValidation(area: Area): void {
    this.validationsHere.clear(area);
  }

  /** Takes away what Univer keeps beside the cells, before the sheet is deleted. */
  empty(): void {
    for (const table of this.tables) this.deleteTable(table.id);
    for (const rule of this.formatRules) this.deleteFormatRule(rule.id);
    for (const chart of this.charts) this.deleteChart(chart.id);
    this.validationsHere.clearAll();
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
}
