import { generateRandomId } from '@univerjs/core';
import {
  IDefinedNamesService,
  isReferenceStrings,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { EngineName } from './Engine';
import { NamesInFormulas } from './NamesInFormulas';
import { SheetNames } from './SheetNames';
import type { Store } from './Store';
import { TablesInFormulas } from './TablesInFormulas';

/** The names of a workbook: those that all sheets know as Univer keeps them, references without "=", and those of single sheets. */
export class WorkbookNames {
  readonly ofSheets: SheetNames;
  readonly inFormulas: NamesInFormulas;
  private readonly tables: TablesInFormulas;

  constructor(private readonly store: Store) {
    this.ofSheets = new SheetNames(store, (sheetId) => this.inFormulas.changedOn(sheetId));
    this.inFormulas = new NamesInFormulas(store, {
      areAny: () => !this.ofSheets.isEmpty || this.held.hasDefinedName(store.unitId),
      of: (name, home, on) => this.ofSheets.meaning(name, home, on) ?? this.find(name, undefined)?.formula.slice(1),
    });
    // After it, for names may stand for tables.
    this.tables = new TablesInFormulas(store);
  }

  get list(): readonly EngineName[] {
    return [...this.shared, ...this.ofSheets.list];
  }

  /** Names of one sheet, or those that all know. */
  on(sheetId: string | undefined): readonly EngineName[] {
    return sheetId === undefined ? this.shared : this.ofSheets.on(sheetId);
  }

  find(name: string, sheetId: string | undefined): EngineName | undefined {
    if (sheetId !== undefined) return this.ofSheets.find(name, sheetId);
    const found = this.held.getValueByName(this.store.unitId, name);
    return found ? toName(found) : undefined;
  }

  withId(id: string): EngineName | undefined {
    const found = this.held.getValueById(this.store.unitId, id);
    return found ? toName(found) : this.ofSheets.withId(id);
  }

  /** A name with an id that is known takes the place of the former one. */
  put(name: Omit<EngineName, 'id'> & { readonly id?: string }): EngineName {
    const { sheetId, ...rest } = name;
    if (sheetId !== undefined) return this.ofSheets.put({ ...rest, sheetId });
    const put = { ...rest, id: name.id ?? generateRandomId(8) };
    const reference = put.formula.slice(1);
    this.store.run(SetDefinedNameMutation.id, '', {
      id: put.id,
      name: put.name,
      formulaOrRefString: isReferenceStrings(reference) ? reference : put.formula,
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      hidden: put.isHidden ?? false,
      comment: put.comment ?? '',
    });
    return put;
  }

  delete(id: string): void {
    if (this.ofSheets.delete(id)) return;
    const name = this.held.getValueById(this.store.unitId, id)?.name;
    if (name !== undefined) this.store.run(RemoveDefinedNameMutation.id, '', { id, name });
  }

  dispose(): void {
    this.ofSheets.dispose();
    this.inFormulas.dispose();
    this.tables.dispose();
  }

  private get shared(): readonly EngineName[] {
    return Object.values(this.held.getDefinedNameMap(this.store.unitId) ?? {}).map(toName);
  }

  private get held(): IDefinedNamesService {
    return this.store.injector.get(IDefinedNamesService);
  }
}

function toName(held: IDefinedNamesServiceParam): EngineName {
  const { comment, formulaOrRefString: text, hidden, id, name } = held;
  return {
    id,
    name,
    formula: text.startsWith('=') ? text : `=${text}`,
    ...(hidden ? { isHidden: true } : {}),
    ...(comment ? { comment } : {}),
  };
}
