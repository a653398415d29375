import {
  CustomCommandExecutionError,
  generateRandomId,
  ICommandService,
  LocaleService,
  mergeWorksheetSnapshotWithDefault,
} from '@univerjs/core';
import type { ICommandInfo, IDisposable, IExecutionOptions, Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { Calculation } from './Calculation';
import { changedArea } from './changedArea';
import type { CellPlace, Engine, EngineEvent, EngineName, EngineSheet, Selection } from './Engine';
import { calculateRulesWhenDrawn } from './formatRules';
import { FormulaTrees } from './FormulaTrees';
import { FormulasOfOneSheet } from './FormulasOfOneSheet';
import { nextShown } from './nextShown';
import { SheetSelections } from './SheetSelections';
import { Store } from './Store';
import { UniverSheet } from './UniverSheet';
import { WorkbookFunctions } from './WorkbookFunctions';
import { WorkbookNames } from './WorkbookNames';

/** How many rows and columns a new sheet shows; it grows when more is written. */
const newSheetRows = 1000;
const newSheetColumns = 26;

/** The spreadsheet behind the workbench on Univer, with or without a window. */
export class UniverEngine implements Engine {
  isStructureProtected = false;
  readonly settings = new Map<string, unknown>();
  private isDisposed = false;
  readonly store: Store;
  private readonly commands: ICommandService;
  private readonly selections: SheetSelections;
  private readonly formulas: FormulasOfOneSheet;
  private readonly namesHere: WorkbookNames;
  private readonly calculation: Calculation;
  readonly formulaTrees: FormulaTrees;
  private readonly functions: WorkbookFunctions;
  private readonly listening: IDisposable;
  private readonly refusing: IDisposable;
  private readonly listeners = new Set<(event: EngineEvent) => void>();
  private readonly chartListeners = new Set<() => void>();
  private readonly sheetsById = new Map<string, UniverSheet>();

  constructor(
    private readonly univer: Univer,
    api: FUniver,
    private readonly editing: () => boolean = () => false,
  ) {
    const injector = univer.__getInjector();
    const first = { id: generateRandomId(8), name: 'Sheet1', rowCount: newSheetRows, columnCount: newSheetColumns };
    const workbook = api.createWorkbook({ name: 'Book1', sheetOrder: [first.id], sheets: { [first.id]: first } });
    this.store = new Store(injector, workbook.getWorkbook());
    this.commands = injector.get(ICommandService);
    this.formulaTrees = new FormulaTrees(injector);
    calculateRulesWhenDrawn(this.store);
    this.selections = new SheetSelections(this.store);
    this.formulas = new FormulasOfOneSheet(this.store.formulas);
    this.namesHere = new WorkbookNames(this.store);
    this.calculation = new Calculation(injector);
    this.functions = new WorkbookFunctions(this.store, this.calculation);
    this.listening = this.commands.onCommandExecuted((command, options) => this.note(command, options));
    this.refusing = this.commands.beforeCommandExecuted((command) => this.keepOneShown(command));
  }

  get sheets(): readonly EngineSheet[] {
    return this.store.workbook.getSheets().map((each) => this.sheet(each.getSheetId()));
  }

  get activeSheet(): EngineSheet {
    return this.sheet(this.store.workbook.ensureActiveSheet().getSheetId());
  }

  get is1904(): boolean {
    return this.store.is1904;
  }

  set is1904(is1904: boolean) {
    this.store.is1904 = is1904;
  }

  get isEditing(): boolean {
    return this.editing();
  }

  addSheet(name: string): EngineSheet {
    const id = generateRandomId(8);
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, rowCount: newSheetRows, columnCount: newSheetColumns });
    const index = this.store.workbook.getSheetSize();
    this.formulas.whileAdding(() => this.store.run(InsertSheetMutation.id, id, { index, sheet }));
    return this.sheet(id);
  }

  deleteSheet(id: string): void {
    const sheet = this.sheet(id);
    sheet.empty();
    const next = this.activeSheet.id === id ? nextShown(this.sheets, id) : undefined;
    if (next) this.activateSheet(next.id);
    this.removeSheet(id);
    this.namesHere.ofSheets.deleteSheet(id);
    this.sheetsById.delete(id);
  }

  activateSheet(id: string): void {
    this.store.run(SetWorksheetActiveOperation.id, id, {});
  }

  get names(): readonly EngineName[] {
    return this.namesHere.list;
  }

  namesOn(sheetId?: string): readonly EngineName[] {
    return this.namesHere.on(sheetId);
  }

  findName(name: string, sheetId?: string): EngineName | undefined {
    return this.namesHere.find(name, sheetId);
  }

  nameWithId(id: string): EngineName | undefined {
    return this.namesHere.withId(id);
  }

  putName(name: Omit<EngineName, 'id'> & { readonly id?: string }): EngineName {
    return this.namesHere.put(name);
  }

  deleteName(id: string): void {
    this.namesHere.delete(id);
  }

  get selection(): Selection {
    return this.selections.selectionOn(this.activeSheet.id);
  }

  select(selection: Selection): void {
    if (this.activeSheet.id !== selection.sheetId) this.activateSheet(selection.sheetId);
    this.selections.select(selection);
  }

  get callingCell(): CellPlace | null {
    return this.functions.callingCell;
  }

  registerFunction(...given: Parameters<Engine['registerFunction']>): void {
    this.functions.register(...given);
  }

  unregisterFunction(name: string): void {
    this.functions.unregister(name);
  }

  calculated(): Promise<void> {
    return this.calculation.finished();
  }

  onEvent(listener: (event: EngineEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells when charts were put or taken away, for whoever draws them. */
  onCharts(listener: () => void): () => void {
    this.chartListeners.add(listener);
    return () => this.chartListeners.delete(listener);
  }

  dispose(): void {
    this.isDisposed = true;
    this.listening.dispose();
    this.refusing.dispose();
    this.calculation.dispose();
    this.namesHere.dispose();
    // A second after a calculation began Univer words its progress, even when it is gone by then and its words with it.
    this.store.injector.get(LocaleService).t = (key) => key;
    this.univer.dispose();
  }

  private sheet(id: string): UniverSheet {
    const known = this.sheetsById.get(id);
    if (known) return known;
    const added = new UniverSheet(id, this.store, this.namesHere, () =>
      this.chartListeners.forEach((listener) => listener()),
    );
    this.sheetsById.set(id, added);
    return added;
  }

  /** As Univer's own command, without a place in its memory for undo: formulas that refer to the sheet become #REF!. */
  private removeSheet(subUnitId: string): void {
    const { injector, unitId } = this.store;
    const command = { id: RemoveSheetCommand.id, params: { unitId, subUnitId } };
    const { preRedos = [], redos } = injector.get(SheetInterceptorService).onCommandExecute(command);
    for (const { id, params } of [...preRedos, { ...command, id: RemoveSheetMutation.id }, ...redos])
      this.commands.syncExecuteCommand(id, params);
  }

  private note(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const { unitId, subUnitId: sheetId = '' } = (command.params ?? {}) as { unitId?: string; subUnitId?: string };
    if (unitId !== this.store.unitId) return;
    if (command.id === SetSelectionsOperation.id) this.tell({ kind: 'selectionChanged', selection: this.selection });
    else if (command.id === SetWorksheetActiveOperation.id) this.noteActive(sheetId);
    else if (command.id === RemoveSheetMutation.id) this.tell({ kind: 'sheetDeleted', sheetId });
    else if (command.id === InsertSheetMutation.id) {
      this.tell({ kind: 'sheetAdded', sheetId: (command.params as { sheet: { id: string } }).sheet.id });
    } else if (command.id === SetRangeValuesMutation.id && options?.onlyLocal !== true) {
      const area = changedArea(command.params as ISetRangeValuesMutationParams);
      if (!area) return;
      this.sheet(sheetId).followHeaders(area);
      this.tell({ kind: 'changed', sheetId, area });
    }
  }

  /** The grid's own menu would delete the only sheet that is shown as long as there are hidden ones; Excel refuses. */
  private keepOneShown({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== RemoveSheetCommand.id) return;
    const { subUnitId = this.activeSheet.id } = (params ?? {}) as { subUnitId?: string };
    if (!this.sheets.some((sheet) => sheet.visible && sheet.id !== subUnitId))
      throw new CustomCommandExecutionError('A workbook must keep at least one visible sheet.');
  }

  /**
   * Univer shows a sheet that is added, and tells of it only after the former one was activated again. What draws over the grid would
   * then keep to the sheet that is not shown, so the one that is shown is told last.
   */
  private noteActive(sheetId: string): void {
    if (this.activeSheet.id === sheetId) return this.tell({ kind: 'sheetActivated', sheetId });
    queueMicrotask(() => {
      if (this.isDisposed) return;
      const { id } = this.activeSheet;
      if (id !== sheetId) this.activateSheet(id);
    });
  }

  private tell(event: EngineEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
