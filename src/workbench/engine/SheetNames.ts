import { generateRandomId, ICommandService } from '@univerjs/core';
import type { ICommandInfo, IDisposable, IRange } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  isReferenceString,
  serializeRange,
  serializeRangeWithSheet,
} from '@univerjs/engine-formula';
import { RemoveSheetMutation } from '@univerjs/sheets';
import type { EngineName } from './Engine';
import { movedRange, movesRanges } from './movedRange';
import type { Store } from './Store';

/** What a name stands for: cells, which are followed when rows go in, or a constant or formula as it is written. */
type Meaning = { readonly sheetId: string; readonly range: IRange } | string;

type SheetName = Omit<EngineName, 'formula' | 'sheetId'> & { readonly sheetId: string; meaning: Meaning };

type PutSheetName = Omit<EngineName, 'id' | 'sheetId'> & { readonly id?: string; readonly sheetId: string };

/**
 * Names that one sheet knows. Univer has one list for the whole workbook, in which the last of two equal names wins and which is gone
 * through at each change; so these are kept here.
 */
export class SheetNames {
  private readonly byId = new Map<string, SheetName>();
  private readonly bySheet = new Map<string, Map<string, SheetName>>();
  private readonly listening: IDisposable;

  constructor(
    private readonly store: Store,
    /** Told when names of a sheet mean something else. */
    private readonly onChange: (sheetId: string) => void,
  ) {
    this.listening = store.injector.get(ICommandService).onCommandExecuted((command) => this.follow(command));
  }

  get isEmpty(): boolean {
    return this.byId.size === 0;
  }

  get list(): readonly EngineName[] {
    const isThere = new Map([...this.bySheet.keys()].map((id) => [id, this.sheetNameOf(id) !== undefined]));
    return [...this.byId.values()].flatMap((name) => (isThere.get(name.sheetId) ? [this.toName(name)] : []));
  }

  on(sheetId: string): readonly EngineName[] {
    return [...(this.bySheet.get(sheetId)?.values() ?? [])].map((name) => this.toName(name));
  }

  find(name: string, sheetId: string): EngineName | undefined {
    const found = this.held(name, sheetId);
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
    this.onChange(sheetId);
    return this.toName(name);
  }

  /** Whether there was such a name. */
  delete(id: string): boolean {
    const name = this.drop(id);
    if (name) this.onChange(name.sheetId);
    return name !== undefined;
  }

  /** A sheet that is gone for good; of one that the user deleted the names are kept out of sight, for he may take that back. */
  deleteSheet(sheetId: string): void {
    for (const { id } of this.bySheet.get(sheetId)?.values() ?? []) this.byId.delete(id);
    this.bySheet.delete(sheetId);
  }

  /** What a name of a sheet means in a formula on another; on its own without the sheet, so that equal formulas stay equal. */
  meaning(name: string, home: string, on: string): string | undefined {
    const meaning = this.held(name, home)?.meaning;
    if (meaning === undefined || typeof meaning === 'string') return meaning;
    return meaning.sheetId === on ? serializeRange(meaning.range) : this.address(meaning);
  }

  dispose(): void {
    this.listening.dispose();
  }

  private held(name: string, sheetId: string): SheetName | undefined {
    return this.bySheet.get(sheetId)?.get(name.toLowerCase());
  }

  private drop(id: string): SheetName | undefined {
    const name = this.byId.get(id);
    if (!name) return undefined;
    this.byId.delete(id);
    this.bySheet.get(name.sheetId)?.delete(name.name.toLowerCase());
    return name;
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
    const sheetName = this.sheetNameOf(sheetId);
    return sheetName === undefined ? '#REF!' : serializeRangeWithSheet(sheetName, range);
  }

  private sheetNameOf(sheetId: string): string | undefined {
    return this.store.workbook.getSheetBySheetId(sheetId)?.getName();
  }

  /** Cells that names stand for move when the user puts rows or columns in or takes some out, and are gone with their sheet. */
  private follow({ id, params }: Readonly<ICommandInfo>): void {
    if (id === RemoveSheetMutation.id) return this.onChange((params as { subUnitId: string }).subUnitId);
    if (!movesRanges(id)) return;
    const { subUnitId, range } = params as { subUnitId: string; range: IRange };
    for (const name of this.byId.values()) {
      if (typeof name.meaning === 'string' || name.meaning.sheetId !== subUnitId) continue;
      const moved = movedRange(name.meaning.range, id, range);
      if (moved === name.meaning.range) continue;
      name.meaning = moved === null ? '#REF!' : { ...name.meaning, range: moved };
      this.onChange(name.sheetId);
    }
  }
}
