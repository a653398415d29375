import type { Cells } from '../../../src/core/intake/cells/Cells';
import { findMappedColumns } from '../../../src/core/intake/columns/findMappedColumns';
import { resultOf } from '../../../src/core/intake/resultOf';
import { judgeCells, type JudgedCells } from '../../../src/core/intake/rows/judgeCells';
import type { Mapping } from '../../../src/core/intake/Mapping';
import { defaultTreatments, type Treatments } from '../../../src/core/intake/Treatments';

/** The judged cells of a grid whose columns are all there. */
export function judgedFrom(
  cells: Cells,
  mapping: Mapping,
  treatments: Partial<Treatments> = {},
  today?: number,
): JudgedCells {
  const columns = findMappedColumns(cells, mapping);
  if ('severity' in columns) throw new Error(columns.code);
  const steps = judgeCells(columns, cells, {
    treatments: { ...defaultTreatments, ...treatments },
    today,
    culture: cells.culture,
  });
  return resultOf(steps);
}
