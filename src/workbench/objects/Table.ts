import { WireError } from '../bridge/WireError';
import type { Area, EngineSheet, EngineTable } from '../engine/Engine';
import type { Book } from './Book';
import { Place } from './Place';

/** A table: what its objects are about. */
export class Table {
  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly tableId: string,
  ) {}

  get sheet(): EngineSheet {
    return this.book.sheet(this.sheetId);
  }

  get held(): EngineTable {
    const table = this.sheet.tables.find(({ id }) => id === this.tableId);
    if (!table) throw WireError.itemNotFound('Table');
    return table;
  }

  get area(): Area {
    return this.held.area;
  }

  get columnNames(): string[] {
    const [header = []] = this.sheet.values({ ...this.area, rows: 1 });
    return header.map((value) => String(value ?? ''));
  }

  place(area: Area): Place {
    return new Place(this.book, this.sheetId, area);
  }

  get header(): Place {
    return this.place({ ...this.area, rows: 1 });
  }

  get body(): Place {
    const { area } = this;
    return this.place({ ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) });
  }
}
