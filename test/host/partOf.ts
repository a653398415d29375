import type { EngineValue } from '../../src/workbench/engine/Engine';
import type { PlanOn } from './planOn';

/** A table of a plan, read and written below its headers. */
export interface PlanPart {
  /** Writes down a column from its first row on. */
  readonly write: (header: string, ...values: readonly (EngineValue | undefined)[]) => void;
  /** The first cells of a column as they are shown now; blank and "" are both null. */
  readonly values: (header: string, count: number) => EngineValue[];
}

/** The table whose header stands below a title, or that begins with that header itself. */
export function partOf({ sheet, spec }: PlanOn, title: string): PlanPart {
  const start = spec.blocks.findIndex(({ cells }) => cells[0]?.[0] === title);
  if (start < 0) throw new Error(`The plan says nowhere: ${title}`);
  const areaOf = (header: string, rows: number) => {
    const found = spec.blocks.slice(start).find(({ cells, style }) => style === 'header' && cells[0]?.[0] === header);
    if (!found) throw new Error(`${title} has no column ${header}.`);
    return { row: found.row + 1, column: found.column, rows, columns: 1 };
  };
  return {
    write: (header, ...values) =>
      sheet.write(
        areaOf(header, values.length),
        values.map((value) => [value]),
      ),
    values: (header, count) =>
      sheet
        .values(areaOf(header, count))
        .flat()
        .map((value) => (value === '' ? null : value)),
  };
}
