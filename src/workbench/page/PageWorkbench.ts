import type { FaultMode } from '../bridge/Faults';
import { createBrowserEngine } from '../engine/browserEngine';
import type { BrowserEngine } from '../engine/browserEngine';
import type { Area, CellPlace, Engine, EngineSheet, EngineValue } from '../engine/Engine';
import { loadSnapshot } from '../files/loadSnapshot';
import { takeSnapshot } from '../files/takeSnapshot';
import { writeCsv } from '../files/writeCsv';
import { writeXlsx } from '../files/writeXlsx';
import { createHost } from '../objects/createHost';
import type { Host } from '../objects/createHost';
import { formatAddress } from '../objects/formatAddress';
import { parseTyped } from '../objects/parseTyped';
import type { Workbench } from '../Workbench';
import type { FunctionError } from './callFunction';
import { connectFunctions, nameInFormulas } from './connectFunctions';
import { openFile } from './openFile';
import type { PageLanguage, PageOptions, PageTheme } from './PageOptions';
import { parseAreas } from './parseAreas';
import { waitForPane } from './waitForPane';

export interface Stage {
  readonly grid: HTMLElement;
  readonly pane: HTMLIFrameElement;
  /** The open workbook's name changed. */
  readonly onName: (name: string) => void;
  /** The active cell's formula has something to say, or nothing any more. */
  readonly onMessage: (message: string | undefined) => void;
  readonly onPaneFailed: (reason: unknown) => void;
}

/** Grid, pane and host as one: what the toolbar and `window.workbench` drive. */
export class PageWorkbench implements Workbench {
  ready: Promise<void> = Promise.resolve();
  readonly functionMessages = new Map<string, string>();
  name = '';
  private readonly engine: BrowserEngine;
  private host: Host | undefined;
  private language: PageLanguage;
  private readonly givenCulture: string | undefined;
  private theme: PageTheme;
  private customFunctions: readonly string[] = [];
  private hasFunctions: boolean;
  private connect: (waiting: 'calculate' | 'keep') => void = () => undefined;

  constructor(
    private readonly stage: Stage,
    options: PageOptions,
  ) {
    this.language = options.language;
    this.givenCulture = options.culture;
    this.theme = options.theme;
    this.hasFunctions = options.hasFunctions;
    this.engine = createBrowserEngine(stage.grid, options);
    this.engine.onEvent((event) => {
      if (event.kind === 'selectionChanged' || event.kind === 'sheetActivated') this.showMessage();
    });
  }

  async open(bytes: Uint8Array, name: string): Promise<void> {
    const snapshot = await openFile(bytes, name);
    this.host?.dispose();
    loadSnapshot(this.engine, snapshot);
    this.engine.forgetUndo();
    this.name = name;
    this.stage.onName(name);
    this.restartPane();
  }

  async save(addinFormulas: 'formulas' | 'values' = 'formulas'): Promise<Uint8Array> {
    await this.engine.calculated();
    return writeXlsx(takeSnapshot(this.engine, this.customFunctions), addinFormulas);
  }

  /** The active sheet as a .csv file. */
  async saveCsv(): Promise<Uint8Array> {
    await this.engine.calculated();
    const { sheets } = takeSnapshot(this.engine, []);
    return writeCsv(sheets[this.engine.sheets.indexOf(this.engine.activeSheet)]!);
  }

  get hasCharts(): boolean {
    return this.engine.sheets.some((sheet) => sheet.charts.length > 0);
  }

  select(address: string): void {
    const { sheet, areas } = this.find(address);
    this.engine.select({ sheetId: sheet.id, areas });
  }

  async values(address: string): Promise<EngineValue[][]> {
    await this.engine.calculated();
    const { sheet, areas } = this.find(address);
    return sheet.values(withinUsed(sheet, areas[0]!));
  }

  async formulas(address: string): Promise<EngineValue[][]> {
    await this.engine.calculated();
    const { sheet, areas } = this.find(address);
    return sheet.formulas(withinUsed(sheet, areas[0]!));
  }

  async type(address: string, text: string): Promise<void> {
    const { sheet, areas } = this.find(address);
    const cell = { ...areas[0]!, rows: 1, columns: 1 };
    const typed = text.startsWith('=')
      ? { value: text }
      : (parseTyped(text, this.culture, this.engine.is1904) ?? { value: text });
    sheet.write(cell, [[typed.value]]);
    if (typed.numberFormat && sheet.numberFormats(cell)[0]![0] === 'General')
      sheet.format(cell, { numberFormat: typed.numberFormat });
    await this.engine.calculated();
  }

  hideRows(address: string, isHidden = true): void {
    const { sheet, areas } = this.find(address);
    sheet.hideRows(areas, isHidden);
  }

  sheetNames(): string[] {
    return this.engine.sheets.map((sheet) => sheet.name);
  }

  failAtBatch(k: number | undefined, code?: string, mode?: FaultMode): void {
    this.host?.failAtBatch(k, code, mode);
  }

  atBatch(k: number, work: (engine: Engine) => void | Promise<void>): void {
    this.host?.atBatch(k, work);
  }

  loadFunctions(): void {
    this.hasFunctions = true;
    this.connect('keep');
  }

  unloadFunctions(): void {
    this.hasFunctions = false;
    for (const name of this.customFunctions) this.engine.unregisterFunction(name);
  }

  get traffic(): Workbench['traffic'] {
    if (!this.host) throw new Error('No workbook is open yet');
    return this.host.traffic;
  }

  setLanguage(language: PageLanguage): void {
    this.language = language;
    this.engine.setLanguage(language);
    this.restartPane();
  }

  setTheme(theme: PageTheme): void {
    this.theme = theme;
    this.engine.setTheme(theme);
    this.restartPane();
  }

  /** A host knows one language, theme and document, as Excel does; others need another host and a pane that starts anew. */
  private restartPane(): void {
    this.host?.dispose();
    const { culture, language, name: workbookName, theme } = this;
    const options = { culture, language, theme, workbookName };
    const host = createHost(this.engine, options);
    this.host = host;
    window.workbenchHost = host;
    const started = this.startPane(host);
    started.catch((reason: unknown) => this.stage.onPaneFailed(reason));
    this.ready = started;
  }

  private async startPane(host: Host): Promise<void> {
    const { pane, functions } = await waitForPane(this.stage.pane, this.language);
    if (this.host !== host) return this.ready;
    this.functionMessages.clear();
    this.customFunctions = functions.map(nameInFormulas);
    this.connect = (waiting) =>
      connectFunctions(this.engine, functions, pane, waiting, (place, error) => this.note(place, error));
    if (this.hasFunctions) this.connect('calculate');
    await this.engine.calculated();
  }

  private get culture(): string {
    return this.givenCulture ?? this.language;
  }

  private note(place: CellPlace, error: FunctionError | undefined): void {
    const address = this.addressOf(place);
    if (error) this.functionMessages.set(address, error.message);
    else this.functionMessages.delete(address);
    if (error?.thrown !== undefined) reportError(error.thrown);
    this.showMessage();
  }

  private showMessage(): void {
    const { sheetId, areas } = this.engine.selection;
    const address = this.addressOf({ sheetId, row: areas[0]!.row, column: areas[0]!.column });
    const message = this.functionMessages.get(address);
    this.stage.onMessage(message && `${address.replace(/^.*!/, '')}: ${message}`);
  }

  private addressOf({ sheetId, row, column }: CellPlace): string {
    const sheet = this.engine.sheets.find((each) => each.id === sheetId);
    return `${sheet?.name ?? ''}!${formatAddress({ row, column, rows: 1, columns: 1 })}`;
  }

  private find(address: string): { sheet: EngineSheet; areas: readonly Area[] } {
    const { sheetName, areas } = parseAreas(address);
    const sheet =
      sheetName === undefined ? this.engine.activeSheet : this.engine.sheets.find(({ name }) => name === sheetName);
    if (!sheet) throw new Error(`There is no sheet "${sheetName}"`);
    return { sheet, areas };
  }
}

/** Whole columns and rows end where the sheet does; smaller areas are given as asked for. */
function withinUsed(sheet: EngineSheet, area: Area): Area {
  const used = sheet.usedArea(true);
  return {
    ...area,
    rows: area.rows < sheet.maxRows ? area.rows : Math.max(1, used ? used.row + used.rows : 1),
    columns: area.columns < sheet.maxColumns ? area.columns : Math.max(1, used ? used.column + used.columns : 1),
  };
}
