import type { CellFormats, RawCell } from '../core/intake/cells/Cells';

/** So many different texts of a column are kept once; beyond, a column is hardly one of names that come again. */
const mostTexts = 100_000;
const mostInByte = 256;
const mostFormats = 65_536;

/**
 * Gathers one column as it comes in blocks. Equal texts are kept once: each block brings its own copy of every name. Numbers alone
 * stay an array of plain doubles, which the engine packs by itself.
 */
export class ColumnBuffer {
  readonly cells: RawCell[] = [];
  private readonly texts = new Map<string, string>();
  private readonly formatNames = new Map<string, number>();
  private formatAt: Uint8Array | Uint16Array | undefined;
  private formatCount = 0;

  /** @param formatRows how many formats will come; 0 where none are asked for */
  constructor(formatRows: number) {
    this.formatAt = formatRows > 0 ? new Uint8Array(formatRows) : undefined;
  }

  add(block: readonly (readonly RawCell[])[], index: number): void {
    const { cells, texts } = this;
    for (const row of block) {
      const cell = row[index]!;
      if (typeof cell !== 'string' || cell === '') {
        cells.push(cell);
        continue;
      }
      const known = texts.get(cell);
      if (known === undefined && texts.size < mostTexts) texts.set(cell, cell);
      cells.push(known ?? cell);
    }
  }

  addFormats(block: readonly (readonly string[])[], index: number): void {
    const { formatNames } = this;
    if (!this.formatAt) return;
    for (const row of block) {
      const name = row[index]!;
      let place = formatNames.get(name);
      if (place === undefined) {
        // A workbook has no more formats than that.
        place = Math.min(formatNames.size, mostFormats - 1);
        if (formatNames.size < mostFormats) formatNames.set(name, place);
        if (place === mostInByte) this.formatAt = Uint16Array.from(this.formatAt);
      }
      this.formatAt[this.formatCount++] = place;
    }
  }

  /** The formats cell by cell; undefined when all cells have the same, or none were asked for. */
  get formats(): CellFormats | undefined {
    if (!this.formatAt || this.formatNames.size < 2) return undefined;
    return { names: [...this.formatNames.keys()], at: this.formatAt };
  }
}
