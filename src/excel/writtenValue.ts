import { textInput } from './textInput';

/** A value that a cell shows as Excel takes it to show the same without a formula: a text stays text, an error an error. */
export function writtenValue(value: unknown, isError: boolean): string | number | boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : '';
  return isError ? text : textInput(text);
}
