import type { Area, EngineSheet } from '../engine/Engine';
import type { Book } from './Book';
import { Place } from './Place';

/** Areas of one sheet: what RangeAreas are about, and all that looks the same for one area and for several. */
export class Places {
  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly areas: readonly Area[],
  ) {}

  static of({ book, sheetId, area }: Place): Places {
    return new Places(book, sheetId, [area]);
  }

  get sheet(): EngineSheet {
    return this.book.sheet(this.sheetId);
  }

  get list(): Place[] {
    return this.areas.map((area) => new Place(this.book, this.sheetId, area));
  }

  get cellCount(): number {
    return this.list.reduce((sum, place) => sum + place.cellCount, 0);
  }
}
