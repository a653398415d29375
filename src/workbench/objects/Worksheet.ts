import type { EngineSheet } from '../engine/Engine';
import type { Book } from './Book';

/** A sheet: what its objects are about. */
export class Worksheet {
  constructor(
    readonly book: Book,
    readonly sheetId: string,
  ) {}

  get sheet(): EngineSheet {
    return this.book.sheet(this.sheetId);
  }
}
