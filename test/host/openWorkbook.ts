import { createHeadlessEngine } from '../../src/workbench/engine/headlessEngine';
import type { Engine } from '../../src/workbench/engine/Engine';
import { createHost } from '../../src/workbench/objects/createHost';
import type { Host, HostOptions } from '../../src/workbench/objects/createHost';
import { loadExcel } from './loadExcel';
import type { Library } from './loadExcel';

/** A blank workbook with the real library connected to it. */
export interface OpenWorkbook extends Library {
  readonly engine: Engine;
  readonly host: Host;
  close(): void;
}

export async function openWorkbook(options: HostOptions = {}): Promise<OpenWorkbook> {
  const engine = createHeadlessEngine();
  const host = createHost(engine, options);
  const library = await loadExcel(host);
  return {
    ...library,
    engine,
    host,
    close() {
      host.dispose();
      engine.dispose();
    },
  };
}
