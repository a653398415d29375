import type { Area, Engine, EngineValue } from '../engine/Engine';
import { formatRuns } from './formatRuns';

type Format = string | undefined;

interface Pending {
  readonly sheetId: string;
  readonly area: Area;
  /** Absent when only formats are set. */
  readonly cells: (readonly (EngineValue | undefined)[])[] | undefined;
  readonly formats: (readonly Format[] | undefined)[];
}

/**
 * Puts writes together that the library has cut apart: it sends a large array in pieces of 1,500 cells, one below the other, and
 * each write of its own costs the engine a walk over the whole sheet.
 */
export class PendingWrite {
  private pending: Pending | undefined;

  constructor(private readonly engine: Engine) {}

  /** Takes rows of cells and the number formats they bring along. */
  addCells(
    sheetId: string,
    area: Area,
    cells: readonly (readonly (EngineValue | undefined)[])[],
    formats: readonly (readonly Format[] | undefined)[],
  ): void {
    const target = this.continuing(sheetId, area, true);
    for (let row = 0; row < area.rows; row++) {
      target.cells?.push(cells[row] ?? []);
      target.formats.push(formats[row]);
    }
  }

  addFormats(sheetId: string, area: Area, formats: readonly (readonly Format[])[]): void {
    this.continuing(sheetId, area, false).formats.push(...formats);
  }

  /** Writes what is waiting, unless rows of the same kind at this place would go on with it. */
  flushUnlessBelow(sheetId: string, area: Area, hasCells: boolean): void {
    const { pending } = this;
    const goesOn =
      pending?.sheetId === sheetId &&
      (pending.cells !== undefined) === hasCells &&
      pending.area.column === area.column &&
      pending.area.columns === area.columns &&
      pending.area.row + pending.formats.length === area.row;
    if (!goesOn) this.flush();
  }

  flush(): void {
    const { pending } = this;
    if (!pending) return;
    this.pending = undefined;
    const { cells, formats, sheetId } = pending;
    const area = { ...pending.area, rows: formats.length };
    const sheet = this.engine.sheets.find(({ id }) => id === sheetId);
    if (cells) sheet?.write(area, cells);
    for (const run of formatRuns(formats, area)) {
      sheet?.format(run.area, { numberFormat: run.format === 'General' ? null : run.format });
    }
  }

  private continuing(sheetId: string, area: Area, hasCells: boolean): Pending {
    this.flushUnlessBelow(sheetId, area, hasCells);
    this.pending ??= { sheetId, area, cells: hasCells ? [] : undefined, formats: [] };
    return this.pending;
  }
}
