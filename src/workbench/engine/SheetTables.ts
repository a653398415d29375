import { generateRandomId } from '@univerjs/core';
import { AddSheetTableMutation, DeleteSheetTableMutation, SetSheetTableMutation } from '@univerjs/sheets-table';
import { toArea, toRange } from './areas';
import type { Area, EngineTable } from './Engine';
import type { Store } from './Store';

/** The tables of a worksheet as Univer keeps them. */
export class SheetTables {
  constructor(
    private readonly id: string,
    private readonly store: Store,
  ) {}

  get list(): readonly EngineTable[] {
    return this.store.tables
      .getTableList(this.store.unitId)
      .filter((table) => table.subUnitId === this.id)
      .map((table) => ({ id: table.id, name: table.name, area: toArea(table.range) }));
  }

  add(area: Area, name: string): EngineTable {
    const tableId = generateRandomId(8);
    const range = toRange(area);
    const header = this.store.tables.getColumnHeader(this.store.unitId, this.id, range);
    this.store.run(AddSheetTableMutation.id, this.id, { tableId, name, range, header, options: {} });
    return { id: tableId, name, area };
  }

  resize(tableId: string, area: Area): void {
    this.store.run(SetSheetTableMutation.id, this.id, {
      tableId,
      config: { updateRange: { newRange: toRange(area) } },
    });
  }

  rename(tableId: string, name: string): void {
    this.store.run(SetSheetTableMutation.id, this.id, { tableId, config: { name } });
  }

  delete(tableId: string): void {
    this.store.run(DeleteSheetTableMutation.id, this.id, { tableId });
  }
}
