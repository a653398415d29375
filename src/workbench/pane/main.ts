import type { NativeBridge } from '../bridge/createConnection';
import { createWindowExternal } from '../bridge/createWindowExternal';
import type { Container } from '../bridge/createWindowExternal';

/** What the page around the pane offers; see `createHost`. */
interface PaneHost {
  readonly container: Container;
  connect(): NativeBridge;
}

declare global {
  interface Window {
    workbenchHost?: PaneHost;
    _richApiNativeBridge?: NativeBridge;
  }
}

/** The workbench's host when this page is its pane; nothing when it runs in real Excel or alone. */
function findHost(): PaneHost | undefined {
  try {
    return window.parent === window ? undefined : window.parent.workbenchHost;
  } catch {
    return undefined; // A parent of another site is not the workbench.
  }
}

const host = findHost();
if (host) {
  // office.js looks for both when it is loaded, so this script has to come first.
  Object.assign(window.external, createWindowExternal(host.container));
  window._richApiNativeBridge = host.connect();
}
