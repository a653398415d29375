import type { Cells } from '../../../src/core/intake/Cells';
import { findMappedColumns } from '../../../src/core/intake/findMappedColumns';
import { judgeCells, type JudgedCells } from '../../../src/core/intake/judgeCells';
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
  return judgeCells(columns, cells, {
    treatments: { ...defaultTreatments, ...treatments },
    today,
    culture: cells.culture,
  });
}
