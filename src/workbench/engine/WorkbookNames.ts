import { generateRandomId } from '@univerjs/core';
import {
  IDefinedNamesService,
  IFunctionService,
  isReferenceStrings,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { EngineName } from './Engine';
import type { Store } from './Store';

/** The names of a workbook as Univer keeps them: references without "=", what is calculated with it. */
export class WorkbookNames {
  constructor(private readonly store: Store) {}

  get list(): readonly EngineName[] {
    return Object.values(this.held.getDefinedNameMap(this.store.unitId) ?? {}).map(toName);
  }

  /** A name with an id that is known takes the place of the former one. */
  put(name: Omit<EngineName, 'id'> & { readonly id?: string }): EngineName {
    const put = { ...name, id: name.id ?? generateRandomId(8) };
    // Formulas that were read before would keep to what the name meant then.
    this.store.injector.get(IFunctionService).deleteFormulaAstCacheKey(put.name);
    const reference = put.formula.slice(1);
    this.store.run(SetDefinedNameMutation.id, '', {
      id: put.id,
      name: put.name,
      formulaOrRefString: isReferenceStrings(reference) ? reference : put.formula,
      localSheetId: put.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      hidden: put.isHidden ?? false,
      comment: put.comment ?? '',
    });
    return put;
  }

  delete(id: string): void {
    const name = this.held.getValueById(this.store.unitId, id)?.name;
    if (name !== undefined) this.store.run(RemoveDefinedNameMutation.id, '', { id, name });
  }

  /** Has formulas look up again what names mean, after a sheet that some refer to was renamed. */
  refresh(): void {
    for (const name of this.list) this.put(name);
  }

  private get held(): IDefinedNamesService {
    return this.store.injector.get(IDefinedNamesService);
  }
}

function toName(held: IDefinedNamesServiceParam): EngineName {
  const { comment, formulaOrRefString: text, hidden, id, localSheetId, name } = held;
  return {
    id,
    name,
    formula: text.startsWith('=') ? text : `=${text}`,
    ...(localSheetId && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? { sheetId: localSheetId } : {}),
    ...(hidden ? { isHidden: true } : {}),
    ...(comment ? { comment } : {}),
  };
}
