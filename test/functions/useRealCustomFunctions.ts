import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

const library = path.join(
  path.dirname(require.resolve('@microsoft/office-js/dist/office.js')),
  'excel-win32-16.01.debug.js',
);

/** An error as Excel's own library makes it. */
export interface CustomFunctionError extends Error {
  readonly code: string;
}

interface CustomFunctionsGlobal {
  readonly Error: new (code: string, message?: string) => CustomFunctionError;
  readonly ErrorCode: Readonly<Record<string, string>>;
}

/** Gives this test file the real CustomFunctions of Excel's library, and optionally a display language. */
export function useRealCustomFunctions(displayLanguage?: string): CustomFunctionsGlobal {
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    document: { addEventListener: () => undefined, readyState: 'loading', getElementsByTagName: () => [] },
    location: { search: '', href: 'http://localhost/' },
    navigator: { userAgent: 'node' },
  };
  page.window = page;
  vm.createContext(page);
  vm.runInContext(readFileSync(library, 'utf8'), page);
  const CustomFunctions = page.CustomFunctions as CustomFunctionsGlobal;
  const Office = displayLanguage === undefined ? undefined : { context: { displayLanguage } };
  Object.assign(globalThis, { CustomFunctions, Office });
  return CustomFunctions;
}

/** The error a call throws, as the cell would show it. */
export function errorOf(call: () => unknown): { code: string; message: string } {
  try {
    call();
  } catch (error) {
    const { code, message } = error as CustomFunctionError;
    return { code, message };
  }
  throw new Error('The call gave an answer.');
}
