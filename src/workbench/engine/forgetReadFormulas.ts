import { IFunctionService } from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/core';

/**
 * Has Univer read all formulas anew: those that name a function or a table that has come since would stay as they were read without it.
 * Univer forgets by a word in their text, but keeps long ones under a number that holds no words; no word at all is in each.
 */
export function forgetReadFormulas(injector: Injector): void {
  injector.get(IFunctionService).deleteFormulaAstCacheKey('');
}
