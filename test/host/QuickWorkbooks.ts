import { worksheetFunctions } from '../../src/functions/worksheetFunctions';
import type { NativeBridge } from '../../src/workbench/bridge/createConnection';
import { createHeadlessEngine } from '../../src/workbench/engine/headlessEngine';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { createHost, type Host, type HostOptions } from '../../src/workbench/objects/createHost';
import { loadExcel, type Library } from './loadExcel';
import type { OpenWorkbook } from './openWorkbook';

/**
 * Opens blank workbooks one after another behind one loaded library: loading it takes longer than all else. Only one workbook is open
 * at a time; options that the library asks for while it starts (requirement sets, culture) are those of the first.
 */
export class QuickWorkbooks {
  private library: Promise<Library> | undefined;
  private host: Host | undefined;
  /** The line that the library knows; behind it the host changes. */
  private readonly line: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => this.host?.bridge.sendMessageToHost(text),
  };

  constructor(private readonly options: HostOptions = {}) {}

  async open(): Promise<OpenWorkbook> {
    const engine = createHeadlessEngine();
    const host = createHost(engine, this.options);
    this.host = host;
    host.bridge.onMessageFromHost = (text) => this.line.onMessageFromHost?.(text);
    this.library ??= loadExcel({ ...host, container: host.container, connect: () => this.line });
    const library = await this.library;
    library.install();
    for (const { metadata, run } of worksheetFunctions) {
      engine.registerFunction(`ABC.${metadata.id}`, (...values) => run(...values) as EngineValue[][], metadata.id);
    }
    return {
      ...library,
      engine,
      host,
      close() {
        host.dispose();
        // An engine that is thrown away in the middle of calculating fails later, where nobody can catch it.
        void engine.calculated().finally(() => engine.dispose());
        // A library that starts must not find another one's names.
        for (const name of ['CustomFunctions', 'Excel', 'Office', 'OfficeExtension'])
          Reflect.deleteProperty(globalThis, name);
      },
    };
  }
}
