import { writtenValue } from './writtenValue';

/** What a cell holds as Excel takes it: its formula, or the value that it shows. */
export function writtenCell(formula: unknown, value: unknown, isError: boolean): string | number | boolean {
  return formula === value ? writtenValue(value, isError) : String(formula);
}
