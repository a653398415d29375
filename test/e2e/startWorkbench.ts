import { startWorkbenchServer, type WorkbenchServer } from './workbenchServer';

declare global {
  var workbenchServer: WorkbenchServer | undefined;
}

/** Before the end-to-end tests: one workbench for all of them, at `process.env.WORKBENCH_URL`. */
export default async function startWorkbench(): Promise<void> {
  globalThis.workbenchServer = await startWorkbenchServer();
  process.env['WORKBENCH_URL'] = globalThis.workbenchServer.address;
}
