/** As much of a browser's window as office.js touches while it starts: no layout, no network, scripts that are already there. */
export function createPage(scriptName: string): Record<string, unknown> {
  const address = 'http://localhost/taskpane.html';
  const scripts = [{ src: `http://localhost/office-js/${scriptName}`, getAttribute: () => null }];
  const head = {
    appendChild(element: { readonly src?: string; onload?: (event: object) => void }) {
      // Every script of the library is part of the text that runs; asking for one only has to end.
      if (element.src) setTimeout(() => element.onload?.({}), 0);
    },
    insertBefore: nothing,
    removeChild: nothing,
  };
  const document = {
    URL: address,
    addEventListener: nothing,
    body: {},
    cookie: '',
    createElement: () => ({ style: {}, appendChild: nothing, getAttribute: () => null, setAttribute: nothing }),
    documentElement: {},
    getElementsByTagName: (name: string) => (name === 'script' ? scripts : name === 'head' ? [head] : []),
    head,
    readyState: 'complete',
    removeEventListener: nothing,
  };
  const page: Record<string, unknown> = {
    addEventListener: nothing,
    document,
    external: {},
    history: {},
    localStorage: createStorage(),
    location: {
      hash: '',
      host: 'localhost',
      href: address,
      origin: 'http://localhost',
      pathname: '/taskpane.html',
      protocol: 'http:',
      search: '',
    },
    name: '',
    navigator: { platform: 'node', userAgent: 'node' },
    removeEventListener: nothing,
    sessionStorage: createStorage(),
  };
  return Object.assign(page, { Promise, parent: page, self: page, top: page, window: page });
}

function nothing(): void {}

function createStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
    removeItem: (key: string) => items.delete(key),
    setItem: (key: string, value: string) => items.set(key, String(value)),
  };
}
