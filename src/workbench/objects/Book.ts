import { WireError } from '../bridge/WireError';
import type { WireObject } from '../bridge/WireObject';
import type { Area, Engine, EngineSheet } from '../engine/Engine';
import type { ChartState } from './ChartState';
import type { FormatRuleState } from './FormatRuleState';
import { isLocked } from './isLocked';
import { PendingWrite } from './PendingWrite';
import { SheetLooks } from './SheetLooks';
import { TableLooks } from './TableLooks';

/** Makes wire objects of classes that refer to each other, so that their files need not. */
export interface Wiring {
  worksheet(sheetId: string): WireObject;
  range(sheetId: string, area: Area): WireObject;
  rangeAreas(sheetId: string, areas: readonly Area[]): WireObject;
  table(sheetId: string, tableId: string): WireObject;
  chart(sheetId: string, chartId: string): WireObject;
}

/** The workbook as the objects see it: the engine, and the looks of things that the engine has no place for. */
export class Book {
  readonly charts = new Map<string, ChartState>();
  readonly rules: FormatRuleState[] = [];
  private readonly sheetLooks = new Map<string, SheetLooks>();
  private readonly tableLooks = new Map<string, TableLooks>();
  private count = 0;
  private wired: Wiring | undefined;
  /** Cells on their way to the engine. */
  readonly writing: PendingWrite;

  constructor(
    private readonly held: Engine,
    readonly name: string,
    /** The region whose typing habits cells follow ("en-US": 1/31/2024). */
    readonly culture: string,
    /** Told when cells of whole columns, rows or sheets are asked for: Excel answers null or hangs. */
    readonly onUnbounded: (location: string) => void,
  ) {
    this.writing = new PendingWrite(held);
  }

  /** What the add-in keeps with the workbook. */
  get settings(): Map<string, unknown> {
    return this.held.settings;
  }

  /** Whether day numbers count from 1904. */
  get is1904(): boolean {
    return this.held.is1904;
  }

  /** The engine, with everything written so far in it. */
  get engine(): Engine {
    this.writing.flush();
    return this.held;
  }

  get wiring(): Wiring {
    if (!this.wired) throw new Error('The book is not wired.');
    return this.wired;
  }

  wire(wiring: Wiring): void {
    this.wired = wiring;
  }

  /** The sheet, or the refusal Excel gives to an object whose sheet has gone. */
  sheet(sheetId: string): EngineSheet {
    const sheet = this.engine.sheets.find((each) => each.id === sheetId);
    if (!sheet) throw new WireError('InvalidReference', 'This reference is not valid for the current operation.');
    return sheet;
  }

  /** A sheet by id, or by name in any case. */
  findSheet(key: string): EngineSheet | undefined {
    const { sheets } = this.engine;
    return sheets.find((each) => each.id === key) ?? sheets.find((each) => sameName(each.name, key));
  }

  /** The sheet, writable; protected sheets refuse, unless it is about contents of cells and all of them are unlocked. */
  writableSheet(sheetId: string, location: string, contentsOf?: Area): EngineSheet {
    this.writing.flush();
    return this.sheetToWrite(sheetId, location, contentsOf);
  }

  /** The same for who adds to what is being written. */
  sheetToWrite(sheetId: string, location: string, contentsOf?: Area): EngineSheet {
    const sheet = this.held.sheets.find((each) => each.id === sheetId) ?? this.sheet(sheetId);
    const isOpen = !sheet.isProtected || (contentsOf !== undefined && isLocked(sheet, contentsOf) === false);
    if (!isOpen) throw WireError.accessDenied(location);
    return sheet;
  }

  looks(sheetId: string): SheetLooks {
    return entry(this.sheetLooks, sheetId, () => new SheetLooks());
  }

  looksOfTable(tableId: string): TableLooks {
    return entry(this.tableLooks, tableId, () => new TableLooks());
  }

  /** A number no other object of this workbook has had. */
  nextNumber(): number {
    this.count += 1;
    return this.count;
  }
}

/** Names of sheets, tables and columns are the same in any case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
