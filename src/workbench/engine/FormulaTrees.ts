import { IDependencyManagerService, IFormulaDependencyGenerator } from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/core';
import { rangeEnds, union, type Node } from './rangeEnds';

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

/** A formula in a calculation. */
interface Tree {
  readonly treeId: number;
  formula: string;
  rowCount: number;
  columnCount: number;
  isDirty: boolean;
  isCache: boolean;
  rangeList: readonly Item[];
  addressFunctionNodes: readonly Node[];
  resetState(): void;
}

interface Place {
  readonly node: Node | null;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

type Grids = Readonly<Record<string, Readonly<Record<string, { rowCount: number; columnCount: number }>>>>;

interface Generator {
  readonly _runtimeService: { readonly currentSubUnitId: string };
  _createFDtree(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    grids: Grids,
    item: { readonly f: string },
  ): Tree;
  _detectForcedRecalculationNode(tree: unknown, node: Node | null): boolean;
  _getRangeListByNode(place: Place): readonly Item[] | Promise<readonly Item[]>;
  _isPreCalculateNode(node: Node): boolean;
  _getAddressFunctionNodeList(node: Node | null): readonly Node[];
}

interface Dependencies {
  readonly _dependencyRTreeCache: {
    bulkRemove(items: readonly (Item & { id: number })[]): void;
    removeById(unitId: string, sheetId?: string): void;
  };
  addDependencyRTreeCache(tree: Tree): void;
  getFormulaDependency(unitId: string, sheetId: string, row: number, column: number): number | null | undefined;
  _removeDependencyRTreeCache(treeId: number | null): void;
  reset(): void;
}

/** What they refer to is worked out when they are calculated, so they are calculated each time, as in Excel. */
const volatile = new Set(['INDIRECT', 'OFFSET']);

/** Univer's number of a reference among the parts of formulas. */
const reference = 1;
/** A reference that means the same cells as long as it stands on the same sheet. */
const plain = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/**
 * Univer goes through all formulas of the workbook at each calculation. What it finds out about them again and again is kept here, and
 * which cells they refer to is not noted once more each time.
 */
export class FormulaTrees {
  private readonly isVolatile = new WeakMap<Node, boolean>();
  private readonly isFixed = new WeakMap<Node, boolean>();
  /** By sheet, the cells that a formula refers to. */
  private readonly cells = new WeakMap<Node, Map<string, readonly Item[]>>();
  /** By sheet and place. */
  private readonly trees = new Map<string, Map<string, Tree>>();
  /** By formula, the cells that are noted for it. */
  private readonly noted = new Map<number, readonly Item[]>();
  /** By sheet, the formulas for which cells of it are or were noted. */
  private readonly referring = new Map<string, Set<number>>();

  constructor(injector: Injector) {
    const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
    const dependencies = injector.get(IDependencyManagerService) as unknown as Dependencies;
    generator._detectForcedRecalculationNode = (_tree, node) => node !== null && this.volatile(node);
    this.keepTrees(generator, dependencies);
    this.keepCells(generator);
    this.noteOnce(dependencies);
  }

  private keepTrees(generator: Generator, dependencies: Dependencies): void {
    const create = generator._createFDtree.bind(generator);
    generator._createFDtree = (unitId, sheetId, row, column, grids, item) => {
      const ofSheet = this.trees.get(sheetId) ?? new Map<string, Tree>();
      this.trees.set(sheetId, ofSheet);
      const place = `${row} ${column}`;
      const known = ofSheet.get(place);
      if (known && dependencies.getFormulaDependency(unitId, sheetId, row, column) === known.treeId) {
        const { columnCount, rowCount } = grids[unitId]![sheetId]!;
        known.resetState();
        return Object.assign(known, {
          formula: item.f,
          rowCount,
          columnCount,
          isDirty: false,
          isCache: false,
          rangeList: [],
          addressFunctionNodes: [],
        });
      }
      const created = create(unitId, sheetId, row, column, grids, item);
      ofSheet.set(place, created);
      return created;
    };
  }

  private keepCells(generator: Generator): void {
    const list = generator._getAddressFunctionNodeList.bind(generator);
    generator._getAddressFunctionNodeList = (node) => (node && this.fixed(node, generator) ? [] : list(node));
    const workOut = generator._getRangeListByNode.bind(generator);
    const work = async (place: Place) => {
      const items = await workOut(place);
      const within = place.node ? rangeEnds(place.node) : [];
      const more = await Promise.all(within.map((node) => generator._getRangeListByNode({ ...place, node })));
      return more.length > 0 ? [...items, ...more.flat()] : items;
    };
    generator._getRangeListByNode = (place) => {
      const { node, refOffsetX, refOffsetY } = place;
      if (!node || refOffsetX !== 0 || refOffsetY !== 0 || !this.fixed(node, generator)) return work(place);
      const sheetId = generator._runtimeService.currentSubUnitId;
      const bySheet = this.cells.get(node) ?? new Map<string, readonly Item[]>();
      this.cells.set(node, bySheet);
      const known = bySheet.get(sheetId);
      if (known) return known;
      return Promise.resolve(work(place)).then((items) => {
        bySheet.set(sheetId, items);
        return items;
      });
    };
  }

  private fixed(node: Node, generator: Generator): boolean {
    const known = this.isFixed.get(node);
    if (known !== undefined) return known;
    const isFixed =
      (node.nodeType === union || !generator._isPreCalculateNode(node)) &&
      node.isAddress?.() !== true &&
      (node.nodeType !== reference || plain.test(node.getToken().trim())) &&
      node.getChildren().every((child) => this.fixed(child, generator));
    this.isFixed.set(node, isFixed);
    return isFixed;
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
      for (const { sheetId } of rangeList) {
        const referring = this.referring.get(sheetId) ?? new Set<number>();
        this.referring.set(sheetId, referring.add(tree.treeId));
      }
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
      for (const treeId of sheetId === undefined ? this.noted.keys() : (this.referring.get(sheetId) ?? [])) {
        const items = this.noted.get(treeId) ?? [];
        const kept = items.filter((item) => item.unitId !== unitId || (sheetId && item.sheetId !== sheetId));
        if (kept.length === items.length) continue;
        this.noted.delete(treeId);
        cells.bulkRemove(kept.map((item) => ({ ...item, id: treeId })));
      }
      if (sheetId) this.referring.delete(sheetId);
      if (sheetId) this.trees.delete(sheetId);
      removeById(unitId, sheetId);
    };
    const reset = dependencies.reset.bind(dependencies);
    dependencies.reset = () => {
      this.noted.clear();
      this.referring.clear();
      this.trees.clear();
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
