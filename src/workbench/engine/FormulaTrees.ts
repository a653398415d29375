import { IDependencyManagerService, IFormulaDependencyGenerator } from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/core';

/** A formula as Univer has read it. */
interface Node {
  getChildren(): readonly Node[];
  getToken(): string;
  isForcedCalculateFunction(): boolean;
}

interface Item {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: {
    readonly startRow: number;
    readonly startColumn: number;
    readonly endRow: number;
    readonly endColumn: number;
  };
}

interface Tree {
  readonly treeId: number;
  readonly rangeList: readonly Item[];
}

interface Generator {
  _detectForcedRecalculationNode(tree: unknown, node: Node | null): boolean;
}

interface Dependencies {
  readonly _dependencyRTreeCache: {
    bulkRemove(items: readonly (Item & { id: number })[]): void;
    removeById(unitId: string, sheetId?: string): void;
  };
  addDependencyRTreeCache(tree: Tree): void;
  _removeDependencyRTreeCache(treeId: number | null): void;
  reset(): void;
}

/** What they refer to is worked out when they are calculated, so they are calculated each time, as in Excel. */
const volatile = new Set(['INDIRECT', 'OFFSET']);

/**
 * Univer goes through all formulas of the workbook at each calculation. What it finds out about them again and again is kept here, and
 * which cells they refer to is not noted once more each time.
 */
export class FormulaTrees {
  private readonly isVolatile = new WeakMap<Node, boolean>();
  /** By formula, the cells that are noted for it. */
  private readonly noted = new Map<number, readonly Item[]>();

  constructor(injector: Injector) {
    const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
    generator._detectForcedRecalculationNode = (_tree, node) => node !== null && this.volatile(node);
    this.noteOnce(injector.get(IDependencyManagerService) as unknown as Dependencies);
  }

  private volatile(node: Node): boolean {
    const known = this.isVolatile.get(node);
    if (known !== undefined) return known;
    const isVolatile =
      node.isForcedCalculateFunction() ||
      volatile.has(node.getToken().trim().toUpperCase()) ||
      node.getChildren().some((child) => this.volatile(child));
    this.isVolatile.set(node, isVolatile);
    return isVolatile;
  }

  private noteOnce(dependencies: Dependencies): void {
    const { _dependencyRTreeCache: cells } = dependencies;
    const add = dependencies.addDependencyRTreeCache.bind(dependencies);
    dependencies.addDependencyRTreeCache = (tree) => {
      const former = this.noted.get(tree.treeId);
      const { rangeList } = tree;
      if (former && sameCells(former, rangeList)) return;
      if (former) cells.bulkRemove(former.map((item) => ({ ...item, id: tree.treeId })));
      this.noted.set(tree.treeId, [...rangeList]);
      add(tree);
    };
    const remove = dependencies._removeDependencyRTreeCache.bind(dependencies);
    dependencies._removeDependencyRTreeCache = (treeId) => {
      const former = treeId === null ? undefined : this.noted.get(treeId);
      if (treeId === null || !former) return remove(treeId);
      this.noted.delete(treeId);
      cells.bulkRemove(former.map((item) => ({ ...item, id: treeId })));
    };
    const removeById = cells.removeById.bind(cells);
    cells.removeById = (unitId, sheetId) => {
      for (const [treeId, items] of this.noted) {
        const kept = items.filter((item) => item.unitId !== unitId || (sheetId && item.sheetId !== sheetId));
        if (kept.length === items.length) continue;
        this.noted.delete(treeId);
        cells.bulkRemove(kept.map((item) => ({ ...item, id: treeId })));
      }
      removeById(unitId, sheetId);
    };
    const reset = dependencies.reset.bind(dependencies);
    dependencies.reset = () => {
      this.noted.clear();
      reset();
    };
  }
}

function sameCells(one: readonly Item[], other: readonly Item[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ range, sheetId }, index) => {
      const match = other[index]!;
      return (
        sheetId === match.sheetId &&
        Object.is(range.startRow, match.range.startRow) &&
        Object.is(range.endRow, match.range.endRow) &&
        Object.is(range.startColumn, match.range.startColumn) &&
        Object.is(range.endColumn, match.range.endColumn)
      );
    })
  );
}
