import { createConnection } from '../bridge/createConnection';
import type { Connection, NativeBridge } from '../bridge/createConnection';
import { Faults } from '../bridge/Faults';
import type { FaultMode } from '../bridge/Faults';
import { Subscriptions } from '../bridge/Subscriptions';
import { Traffic } from '../bridge/Traffic';
import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { Container } from '../bridge/createWindowExternal';
import type { Engine } from '../engine/Engine';
import { Book } from './Book';
import { Chart } from './Chart';
import { chartClass } from './chartClass';
import { Place } from './Place';
import { Places } from './Places';
import { rangeAreasClass } from './rangeAreasClass';
import { rangeClass } from './rangeClass';
import { covers, requirementSets } from './requirementSets';
import { services } from './services';
import { Table } from './Table';
import { tableClass } from './tableClass';
import { wireEvents } from './wireEvents';
import { workbookClass } from './workbookClass';
import { Worksheet } from './Worksheet';
import { worksheetClass } from './worksheetClass';

export interface HostOptions {
  /** Declared requirement sets; those of the workbench when absent. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** The region: how numbers and dates are typed and shown ("de-DE"). */
  readonly culture?: string;
  /** Language of the user interface ("zh-CN"); that of the culture when absent. */
  readonly language?: string;
  readonly theme?: 'light' | 'dark';
  readonly workbookName?: string;
  /** Told of every member an add-in asked for in vain. */
  readonly onUnsupported?: (location: string) => void;
}

/** The stand-in for Excel, ready for an add-in to connect. */
export interface Host {
  /** What the page tells the library about the program around it. */
  readonly container: Container;
  /** The current client's line: what the library looks for as `_richApiNativeBridge`. */
  readonly bridge: NativeBridge;
  /** A fresh line for a pane that (re)loads; the former one falls silent. */
  connect(): NativeBridge;
  /** Makes the k-th batch from now fail, k from 1; undefined disarms. Clean-up batches do not count. */
  failAtBatch(k: number | undefined, code?: string, mode?: FaultMode): void;
  /** Does something in the workbook right before the k-th batch from now, k from 1, as a colleague may: deletes a sheet, say. */
  atBatch(k: number, work: (engine: Engine) => void | Promise<void>): void;
  readonly traffic: Traffic;
  /** The events that add-ins listen to, "target|event" each. */
  readonly listenedTo: readonly string[];
  /** Runs what the add-in associated with a ribbon button. */
  runAction(name: string): void;
  dispose(): void;
}

/** Puts an engine behind the Office.js wire. */
export function createHost(engine: Engine, options: HostOptions = {}): Host {
  const onUnsupported = options.onUnsupported ?? (() => undefined);
  const container: Container = {
    requirementSets: options.requirementSets ?? requirementSets,
    culture: options.culture ?? 'en-US',
    language: options.language ?? options.culture ?? 'en-US',
    theme: options.theme ?? 'light',
    documentName: options.workbookName ?? 'Book1.xlsx',
    settings: {},
    onUnsupported,
  };
  const traffic = new Traffic();
  const onUnbounded = (location: string) => traffic.unboundedReads.push(location);
  const book = new Book(engine, container.documentName, container.culture, onUnbounded);
  book.wire({
    worksheet: (sheetId) => WireObject.of(worksheetClass, new Worksheet(book, sheetId)),
    range: (sheetId, area) => WireObject.of(rangeClass, new Place(book, sheetId, area)),
    rangeAreas: (sheetId, areas) => WireObject.of(rangeAreasClass, new Places(book, sheetId, areas)),
    table: (sheetId, tableId) => WireObject.of(tableClass, new Table(book, sheetId, tableId)),
    chart: (sheetId, chartId) => WireObject.of(chartClass, new Chart(book, sheetId, chartId)),
  });
  const faults = new Faults();
  let subscriptions = new Subscriptions();
  const connectAfresh = (): Connection => {
    subscriptions = new Subscriptions();
    return createConnection({
      root: WireObject.of(workbookClass, book),
      services,
      references: new Map(),
      subscriptions,
      gate: (location, since = '1.1') => {
        if (!covers(container.requirementSets['ExcelApi'], since)) throw WireError.apiNotFound(location);
      },
      onUnsupported,
      faults,
      traffic,
      isEditing: () => engine.isEditing,
      settle: () => book.writing.flush(),
    });
  };
  let connection = connectAfresh();
  let lastActive = engine.activeSheet.id;
  const stop = engine.onEvent((event) => {
    if (event.kind === 'sheetActivated') {
      // The grid may say twice, or late, what is active.
      if (event.sheetId === lastActive || event.sheetId !== engine.activeSheet.id) return;
    }
    connection.push(wireEvents(event, book, subscriptions, lastActive));
    if (event.kind === 'sheetActivated') lastActive = event.sheetId;
  });
  return {
    container,
    traffic,
    get listenedTo() {
      return subscriptions.list;
    },
    get bridge() {
      return connection.bridge;
    },
    connect() {
      connection.bridge.onMessageFromHost = null;
      connection = connectAfresh();
      return connection.bridge;
    },
    failAtBatch: (k, code, mode) => faults.arm(k, code, mode),
    atBatch: (k, work) => faults.interrupt(k, () => work(engine)),
    runAction: (name) => connection.push([[2, 1000, '', JSON.stringify([name, '']), 0]]),
    dispose() {
      stop();
      connection.bridge.onMessageFromHost = null;
    },
  };
}
