import { CommandType, ICommandService } from '@univerjs/core';
import type { ICommandInfo, IDisposable } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  IFormulaDependencyGenerator,
  isReferenceString,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { replaceNames } from './replaceNames';
import type { Store } from './Store';

/** What names stand for. */
export interface NameMeanings {
  /** Whether there is any name. */
  areAny(): boolean;
  /** What to write for a name of a sheet, or one that all know, in a formula on a sheet. */
  of(name: string, home: string, on: string): string | undefined;
}

/** A formula that Univer is about to calculate. */
interface Tree {
  formula: string;
  readonly subUnitId: string;
  readonly isVirtual?: boolean;
}

/** Where Univer lists them: those of cells, and those of conditional formats and the like. */
interface Generator {
  _createFDtree(unitId: string, sheetId: string, ...rest: unknown[]): Tree;
  _registerOtherFormulas(formulas: unknown, keys: unknown, trees: Tree[]): void;
}

const changed = 'workbench.mutation.names';
/** Names of formulas with names in them; deeper ones go round in a circle. */
const deepest = 16;

/**
 * Puts what names stand for into formulas when they are about to be calculated, and has those calculated again whose names change.
 * Univer knows names of the workbook only, and does not notice that they change.
 */
export class NamesInFormulas {
  /** By sheet, formulas that were looked through: as they are written, and as they are calculated. */
  private readonly calculated = new Map<string, Map<string, string>>();
  /** By name and by sheet whose names are asked for, the sheets of the formulas that do. */
  private readonly asking = new Map<string, Set<string>>();
  private readonly sharedNames = new Map<string, string>();
  private readonly stops: IDisposable[];

  constructor(
    private readonly store: Store,
    private readonly meanings: NameMeanings,
  ) {
    const { injector, unitId } = store;
    const commands = injector.get(ICommandService);
    injector.get(IActiveDirtyManagerService).register(changed, {
      commandId: changed,
      getDirtyData: ({ params }) => {
        const { subUnitId } = params as { subUnitId: string };
        return { dirtyNameMap: { [unitId]: { [subUnitId]: subUnitId } } };
      },
    });
    this.stops = [
      commands.registerCommand({ id: changed, type: CommandType.MUTATION, handler: () => true }),
      commands.onCommandExecuted((command) => this.follow(command)),
    ];
    this.replaceInFormulas(injector.get(IFormulaDependencyGenerator) as unknown as Generator);
  }

  /** Names of a sheet changed, or the sheet did. */
  changedOn(sheetId: string): void {
    this.recalculate([sheetId, ...(this.asking.get(sheetId) ?? [])]);
  }

  dispose(): void {
    for (const stop of this.stops) stop.dispose();
  }

  private recalculate(sheetIds: Iterable<string>): void {
    for (const sheetId of new Set(sheetIds)) {
      this.calculated.delete(sheetId);
      this.store.run(changed, sheetId, {});
    }
  }

  /** Names that all sheets know, which the user changes too. */
  private follow({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
    const { id: nameId, name } = params as { id: string; name: string };
    const isFirst = this.calculated.size === 0 && this.asking.size === 0;
    const names = [name, this.sharedNames.get(nameId) ?? name].map(folded);
    this.sharedNames.set(nameId, name);
    // Before there was a name nobody looked who asks for one.
    if (isFirst) this.recalculate(this.store.workbook.getSheets().map((sheet) => sheet.getSheetId()));
    else this.recalculate(names.flatMap((each) => [...(this.asking.get(each) ?? [])]));
  }

  private replaceInFormulas(generator: Generator): void {
    const create = generator._createFDtree.bind(generator);
    generator._createFDtree = (unitId, sheetId, ...rest) => this.replaceIn(create(unitId, sheetId, ...rest));
    const register = generator._registerOtherFormulas.bind(generator);
    generator._registerOtherFormulas = (formulas, keys, trees) => {
      const before = trees.length;
      register(formulas, keys, trees);
      for (const tree of trees.slice(before)) if (!tree.isVirtual) this.replaceIn(tree);
    };
  }

  private replaceIn(tree: Tree): Tree {
    if (!this.meanings.areAny()) return tree;
    const { formula, subUnitId: sheetId } = tree;
    const known = this.calculated.get(sheetId) ?? new Map<string, string>();
    this.calculated.set(sheetId, known);
    const replaced = known.get(formula) ?? this.replace(formula, sheetId);
    known.set(formula, replaced);
    tree.formula = replaced;
    return tree;
  }

  private replace(formula: string, on: string, depth = 0): string {
    return replaceNames(formula, (name, sheetName) => {
      if (isReferenceString(name)) return undefined;
      const home = sheetName === undefined ? on : this.store.workbook.getSheetBySheetName(sheetName)?.getSheetId();
      if (home === undefined) return undefined;
      for (const each of [folded(name), home]) this.asking.set(each, (this.asking.get(each) ?? new Set()).add(on));
      const meaning = this.meanings.of(name, home, on);
      if (meaning === undefined || depth > deepest) return undefined;
      return isReferenceString(meaning) ? meaning : this.replace(`(${meaning})`, on, depth + 1);
    });
  }
}

/** A name as a key; it cannot be the id of a sheet. */
function folded(name: string): string {
  return `=${name.toLowerCase()}`;
}
