import type { CellSpec } from '../../src/sheets/SheetSpec';
import type { Engine, EngineSheet, EngineValue } from '../../src/workbench/engine/Engine';
import type { NativeBook, RowVerdict, ValueRow } from './nativeBook';

/** A judgement's two sheets in the workbench's engine. Whoever writes waits for `engine.calculated()` before looking. */
export interface NativeInWorkbench {
  readonly shown: () => RowVerdict[];
  readonly writeValues: (rows: readonly ValueRow[]) => void;
  /** A cell of the limits block, 0-based within it. */
  readonly writeLimit: (row: number, column: number, value: number | string) => void;
  readonly limits: () => EngineValue[][];
  readonly close: () => void;
}

export function openNative(engine: Engine, book: NativeBook): NativeInWorkbench {
  const { data, values, limits: block } = book.places;
  const limits = addSheet(engine, book.limits);
  const customers = addSheet(engine, book.customers);
  return {
    shown: () =>
      customers.values({ row: data.row, column: 0, rows: data.rows, columns: 3 }).map(([tier, profile, score]) => ({
        tier: String(tier ?? ''),
        profile: String(profile ?? ''),
        score: typeof score === 'number' ? score : '',
      })),
    writeValues: (rows) =>
      customers.write({ row: data.row, column: values[0]!, rows: data.rows, columns: values.length }, rows),
    writeLimit: (row, column, value) =>
      limits.write({ row: block.row + row, column: block.column + column, rows: 1, columns: 1 }, [[value]]),
    limits: () => limits.values(limits.usedArea(true)!),
    close() {
      engine.deleteSheet(customers.id);
      engine.deleteSheet(limits.id);
    },
  };
}

function addSheet(engine: Engine, { name, cells }: { name: string; cells: CellSpec[][] }): EngineSheet {
  const sheet = engine.addSheet(name);
  const columns = Math.max(...cells.map((line) => line.length));
  const contents = cells.map((line) =>
    Array.from({ length: columns }, (_, index) => {
      const cell = line[index] ?? null;
      return cell !== null && typeof cell === 'object' ? cell.formula : cell;
    }),
  );
  sheet.write({ row: 0, column: 0, rows: cells.length, columns }, contents);
  return sheet;
}
