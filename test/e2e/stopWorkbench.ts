import './startWorkbench';

/** After the end-to-end tests. */
export default async function stopWorkbench(): Promise<void> {
  await globalThis.workbenchServer?.stop();
}
