import { generateRandomId } from '@univerjs/core';
import { SetSuperTableMutation } from '@univerjs/engine-formula';
import { AddSheetTableMutation, DeleteSheetTableMutation, SetSheetTableMutation } from '@univerjs/sheets-table';
import type { TableManager } from '@univerjs/sheets-table';
import { toArea, toRange } from './areas';
import type { Area, EngineTable } from './Engine';
import { forgetReadFormulas } from './forgetReadFormulas';
import type { Store } from './Store';

type Table = ReturnType<TableManager['getTablesBySubunitId']>[number];

/** The tables of a worksheet as Univer keeps them. */
export class SheetTables {
  constructor(
    private readonly id: string,
    private readonly store: Store,
  ) {}

  get list(): readonly EngineTable[] {
    return this.held.map((table) => ({
      id: table.getId(),
      name: table.getDisplayName(),
      area: toArea(table.getRange()),
    }));
  }

  add(area: Area, name: string): EngineTable {
    const tableId = generateRandomId(8);
    const range = toRange(area);
    const header = this.store.tables.getColumnHeader(this.store.unitId, this.id, range);
    this.store.run(AddSheetTableMutation.id, this.id, { tableId, name, range, header, options: {} });
    forgetReadFormulas(this.store.injector);
    return { id: tableId, name, area };
  }

  resize(tableId: string, area: Area): void {
    this.store.run(SetSheetTableMutation.id, this.id, {
      tableId,
      config: { updateRange: { newRange: toRange(area) } },
    });
    // Univer gives new columns names of its own, and a place before the last one.
    const table = this.held.find((each) => each.getId() === tableId);
    if (table) this.nameColumns(table);
  }

  /** Formulas refer to columns by what stands in their header cells now. */
  followHeaders(area: Area): void {
    for (const table of this.held) {
      const { column, columns, row } = toArea(table.getRange());
      const isTouched = area.row <= row && area.row + area.rows > row;
      if (!isTouched || area.column >= column + columns || area.column + area.columns <= column) continue;
      const names = this.headers(table);
      if (names.some((name, at) => name !== table.getColumnNameByIndex(at))) this.nameColumns(table);
    }
  }

  rename(tableId: string, name: string): void {
    this.store.run(SetSheetTableMutation.id, this.id, { tableId, config: { name } });
    forgetReadFormulas(this.store.injector);
  }

  delete(tableId: string): void {
    this.store.run(DeleteSheetTableMutation.id, this.id, { tableId });
  }

  private get held(): readonly Table[] {
    return this.store.tables.getTablesBySubunitId(this.store.unitId, this.id);
  }

  private headers(table: Table): readonly string[] {
    return this.store.tables.getColumnHeader(this.store.unitId, this.id, table.getRange());
  }

  private nameColumns(table: Table): void {
    const names = this.headers(table);
    const { columns } = table.getTableInfo();
    const plain = { ...columns[0]!, formula: '', meta: {}, style: {} };
    table.setColumns(
      names.map((displayName, at) => ({ ...(columns[at] ?? { ...plain, id: generateRandomId() }), displayName })),
    );
    const titleMap = new Map(names.map((name, at) => [name, at]));
    const reference = { range: table.getRange(), sheetId: this.id, titleMap };
    this.store.run(SetSuperTableMutation.id, this.id, { tableName: table.getDisplayName(), reference });
    // They would keep to the cells that the table had then.
    forgetReadFormulas(this.store.injector);
  }
}
