import { DependencyManagerService } from '@univerjs/engine-formula';
import type { RTree } from '@univerjs/core';

/** What Univer knows of references: which cells each formula, known by a number, refers to. */
interface Dependencies {
  readonly _formulaData: Map<
    string,
    Map<string, { forValue(each: (row: number, column: number, id: number) => void): void }>
  >;
  readonly _allTreeMap: Map<number, Map<string, Map<string, unknown>>>;
  readonly _dependencyRTreeCache: RTree;
  clearFormulaDependency(this: Dependencies, unitId: string, sheetId?: string): void;
}

/** References to single cells, by unit, sheet, row and column; Univer keeps them apart from those to areas. */
interface CellReferences {
  readonly _oneCellCache: Map<string, Map<string, Map<number, Map<number, Set<number>>>>>;
}

let isDone = false;

/**
 * When a sheet goes, or gets a table, Univer forgets its formulas and the references to its cells, but not the references of its
 * formulas to cells of other sheets. Those are found again at each calculation, and for each one Univer writes to the console that
 * there is no such formula: thousands of times for a report whose table refers to its overview.
 */
export function forgetClearedFormulas(): void {
  if (isDone) return;
  isDone = true;
  const prototype = DependencyManagerService.prototype as unknown as Dependencies;
  const clear = prototype.clearFormulaDependency;
  prototype.clearFormulaDependency = function (unitId, sheetId) {
    if (sheetId !== undefined) forgetReferences(this, unitId, sheetId);
    clear.call(this, unitId, sheetId);
  };
}

/** All at once: one by one, 10,000 formulas that refer to the same area would be looked for among each other. */
function forgetReferences(
  { _formulaData, _allTreeMap, _dependencyRTreeCache }: Dependencies,
  unitId: string,
  sheetId: string,
): void {
  const gone = new Set<number | string>();
  const others = new Set<string>();
  _formulaData
    .get(unitId)
    ?.get(sheetId)
    ?.forValue((_row, _column, id) => {
      gone.add(id);
      for (const other of _allTreeMap.get(id)?.get(unitId)?.keys() ?? []) if (other !== sheetId) others.add(other);
    });
  const { _oneCellCache } = _dependencyRTreeCache as unknown as CellReferences;
  for (const other of others) {
    const areas = _dependencyRTreeCache.getTree(unitId, other);
    const kept = areas.all().filter(({ id }: { readonly id: number | string }) => !gone.has(id));
    areas.clear().load(kept);
    for (const row of _oneCellCache.get(unitId)?.get(other)?.values() ?? [])
      for (const ids of row.values()) for (const id of ids) if (gone.has(id)) ids.delete(id);
  }
}
