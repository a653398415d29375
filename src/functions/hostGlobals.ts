import { languageOf, type Language } from '../locales/Language';

/** The globals that Excel's script gives a function file; the room's compiler knows no others. */
interface CustomFunctionsGlobal {
  readonly associate: (id: string, run: WorksheetFunction) => void;
  readonly Error: new (code: string, message: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}
declare const CustomFunctions: CustomFunctionsGlobal;
declare const Office: { readonly context?: { readonly displayLanguage?: string } } | undefined;

/** Arguments arrive as Excel hands them over, one a declared parameter, with null for an omitted one. */
export type WorksheetFunction = (...parameters: unknown[]) => unknown;

/** Only these two codes can carry a message of ours. */
export type CellErrorCode = 'invalidValue' | 'notAvailable';

/** An error as a cell shows it: thrown for a whole answer, returned inside an answer for one cell. */
export function cellError(code: CellErrorCode, message: string): Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
}

export function associate(id: string, run: WorksheetFunction): void {
  CustomFunctions.associate(id, run);
}

/** The language Excel shows; English where there is no Office to ask. */
export function displayLanguage(): Language {
  return languageOf(typeof Office === 'undefined' ? '' : (Office.context?.displayLanguage ?? ''));
}
