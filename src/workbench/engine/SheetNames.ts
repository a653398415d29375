import { CommandType, generateRandomId, ICommandService } from '@univerjs/core';
import type { ICommandInfo, IDisposable, IRange } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  IActiveDirtyManagerService,
  IFormulaDependencyGenerator,
  isReferenceString,
  serializeRangeWithSheet,
} from '@univerjs/engine-formula';
import { RemoveSheetMutation } from '@univerjs/sheets';
import type { EngineName } from './Engine';
import { movedRange, movesRanges } from './movedRange';
import { replaceNames } from './replaceNames';
import type { Store } from './Store';

/** What a name stands for: cells, which are followed when rows go in, or a constant or formula as it is written. */
type Meaning = { readonly sheetId: string; readonly range: IRange } | string;

type SheetName = Omit<EngineName, 'formula' | 'sheetId'> & { readonly sheetId: string; meaning: Meaning };

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

const changed = 'workbench.mutation.sheet-names';

/**
 * Names that one sheet knows. Univer has one list for the whole workbook, in which the last of two equal names wins and which is gone
 * through at each change; so these are kept here, and formulas get the cells in their place when they are about to be calculated.
 */
export class SheetNames {
  private readonly byId = new Map<string, SheetName>();
  private readonly bySheet = new Map<string, Map<string, SheetName>>();
  /** By sheet, formulas that were looked through: as they are written, and as they are calculated. */
  private readonly calculated = new Map<string, Map<string, string>>();
  /** By sheet, others whose formulas ask for its names ("Sheet2!rate"). */
  private readonly asking = new Map<string, Set<string>>();
  private readonly stops: IDisposable[];

  constructor(private readonly store: Store) {
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

  get list(): readonly EngineName[] {
    const isThere = new Map([...this.bySheet.keys()].map((id) => [id, this.nameOf(id) !== undefined]));
    return [...this.byId.values()].flatMap((name) => (isThere.get(name.sheetId) ? [this.toName(name)] : []));
  }

  on(sheetId: string): readonly EngineName[] {
    return [...(this.bySheet.get(sheetId)?.values() ?? [])].map((name) => this.toName(name));
  }

  find(name: string, sheetId: string): EngineName | undefined {
    const found = this.bySheet.get(sheetId)?.get(name.toLowerCase());
    return found && this.toName(found);
  }

  withId(id: string): EngineName | undefined {
    const found = this.byId.get(id);
    return found && this.toName(found);
  }

  put({ formula, sheetId, id = generateRandomId(8), ...rest }: PutSheetName): EngineName {
    const name: SheetName = { ...rest, id, sheetId, meaning: this.meaningOf(formula.slice(1), sheetId) };
    this.drop(id);
    this.byId.set(id, name);
    const names = this.bySheet.get(sheetId) ?? new Map<string, SheetName>();
    this.bySheet.set(sheetId, names.set(name.name.toLowerCase(), name));
    this.changed(sheetId);
    return this.toName(name);
  }

  /** Whether there was such a name. */
  delete(id: string): boolean {
    const name = this.drop(id);
    if (name) this.changed(name.sheetId);
    return name !== undefined;
  }

  /** A sheet that is gone for good; of one that the user deleted the names are kept out of sight, for he may take that back. */
  deleteSheet(sheetId: string): void {
    for (const { id } of this.bySheet.get(sheetId)?.values() ?? []) this.byId.delete(id);
    this.bySheet.delete(sheetId);
  }

  /** Has formulas read anew, after a sheet was renamed that some may name. */
  refresh(sheetId: string): void {
    this.calculated.clear();
    this.changed(sheetId);
  }

  dispose(): void {
    for (const stop of this.stops) stop.dispose();
  }

  private drop(id: string): SheetName | undefined {
    const name = this.byId.get(id);
    if (!name) return undefined;
    this.byId.delete(id);
    this.bySheet.get(name.sheetId)?.delete(name.name.toLowerCase());
    return name;
  }

  private mean(name: SheetName, meaning: Meaning): void {
    name.meaning = meaning;
    this.changed(name.sheetId);
  }

  private changed(sheetId: string): void {
    for (const each of [sheetId, ...(this.asking.get(sheetId) ?? [])]) {
      this.calculated.delete(each);
      this.store.run(changed, each, {});
    }
  }

  private meaningOf(text: string, home: string): Meaning {
    if (!isReferenceString(text)) return text;
    const { range, sheetName } = deserializeRangeWithSheet(text);
    const sheetId = sheetName ? this.store.workbook.getSheetBySheetName(sheetName)?.getSheetId() : home;
    return sheetId === undefined ? text : { sheetId, range };
  }

  private toName({ meaning, ...name }: SheetName): EngineName {
    return { ...name, formula: `=${typeof meaning === 'string' ? meaning : this.address(meaning)}` };
  }

  private address({ range, sheetId }: Exclude<Meaning, string>): string {
    const sheetName = this.nameOf(sheetId);
    return sheetName === undefined ? '#REF!' : serializeRangeWithSheet(sheetName, range);
  }

  private nameOf(sheetId: string): string | undefined {
    return this.store.workbook.getSheetBySheetId(sheetId)?.getName();
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
    if (this.byId.size > 0) tree.formula = this.formulaOn(tree.subUnitId, tree.formula);
    return tree;
  }

  private formulaOn(sheetId: string, formula: string): string {
    if (!this.bySheet.has(sheetId) && !formula.includes('!')) return formula;
    const known = this.calculated.get(sheetId) ?? new Map<string, string>();
    this.calculated.set(sheetId, known);
    const former = known.get(formula);
    if (former !== undefined) return former;
    const replaced = replaceNames(formula, (name, sheetName) => this.meaningHere(name, sheetId, sheetName));
    known.set(formula, replaced);
    return replaced;
  }

  /** What stands in a formula for a name; cells of its own sheet without the sheet, so that equal formulas stay equal. */
  private meaningHere(name: string, sheetId: string, sheetName: string | undefined): string | undefined {
    const home = sheetName === undefined ? sheetId : this.store.workbook.getSheetBySheetName(sheetName)?.getSheetId();
    if (home === undefined) return undefined;
    if (home !== sheetId) this.asking.set(home, (this.asking.get(home) ?? new Set()).add(sheetId));
    const meaning = this.bySheet.get(home)?.get(name.toLowerCase())?.meaning;
    if (meaning === undefined) return undefined;
    if (typeof meaning === 'string') return `(${meaning})`;
    return meaning.sheetId === sheetId ? serializeRangeWithSheet('', meaning.range) : this.address(meaning);
  }

  /** Cells that names stand for move when the user puts rows or columns in or takes some out, and are gone with their sheet. */
  private follow({ id, params }: Readonly<ICommandInfo>): void {
    if (id === RemoveSheetMutation.id) return this.changed((params as { subUnitId: string }).subUnitId);
    if (!movesRanges(id)) return;
    const { subUnitId, range } = params as { subUnitId: string; range: IRange };
    for (const name of this.byId.values()) {
      if (typeof name.meaning === 'string' || name.meaning.sheetId !== subUnitId) continue;
      const moved = movedRange(name.meaning.range, id, range);
      if (moved === null) this.mean(name, '#REF!');
      else if (moved !== name.meaning.range) this.mean(name, { ...name.meaning, range: moved });
    }
  }
}

type PutSheetName = Omit<EngineName, 'id' | 'sheetId'> & { readonly id?: string; readonly sheetId: string };
