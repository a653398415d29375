import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createWindowExternal } from '../../src/workbench/bridge/createWindowExternal';
import type { Host } from '../../src/workbench/objects/createHost';
import { createPage } from './createPage';

/** The real library, connected to a host. */
export interface Library {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: {
    associate(id: string, run: (...args: never[]) => unknown): void;
    readonly Error: new (code: string, message?: string) => Error;
    readonly _association: { readonly mappings: Readonly<Record<string, unknown>> };
  };
  /** Makes the library's names global, for code that uses them as in a task pane. */
  install(): void;
}

const folder = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const files = ['office.debug.js', 'excel-win32-16.01.debug.js', 'en-us/office_strings.debug.js'];
let program: ((page: object) => void) | undefined;

/**
 * Starts Microsoft's own, unmodified office.js in Node against the host, and waits until it is ready. The files run as they are,
 * inside a `with` over a page of their own: each load is a fresh library, and its objects are of the caller's realm, as in a browser.
 */
export async function loadExcel(host: Host): Promise<Library> {
  const page = createPage('office.debug.js');
  page['external'] = createWindowExternal(host.container);
  page['_richApiNativeBridge'] = host.connect();
  program ??= compile();
  program(globalsOf(page));
  const library = page as unknown as Library;
  await library.Office.onReady();
  const { CustomFunctions, Excel, Office, OfficeExtension } = library;
  return {
    CustomFunctions,
    Excel,
    Office,
    OfficeExtension,
    install: () => void Object.assign(globalThis, { CustomFunctions, Excel, Office, OfficeExtension }),
  };
}

function compile(): (page: object) => void {
  const text = files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n;\n');
  return new Function('page', `with (page) {${text}\n}`) as (page: object) => void;
}

/** The page as global scope: names that Node does not know belong to it, whether they are there yet or not. */
function globalsOf(page: Record<string, unknown>): object {
  return new Proxy(page, {
    has: (target, key) => key in target || !(key in globalThis),
    get: (target, key) => (key === Symbol.unscopables ? undefined : target[key as string]),
  });
}
