import type { RawCell } from '../../core/intake/cells/Cells';
import type { NamedValues } from './NamedValues';

/** Reads the named cells of a form, row by row; what is not there, or is of another kind, is undefined or "". */
export interface NamedReader {
  readonly cells: (name: string) => readonly RawCell[];
  readonly numbers: (name: string) => readonly (number | undefined)[];
  readonly texts: (name: string) => readonly string[];
  /** Of a name's first cell. */
  readonly number: (name: string) => number | undefined;
  readonly text: (name: string) => string;
}

/** @param prefix of the form's names: "plan" for "plan_target" */
export function namedReader(named: NamedValues, prefix: string): NamedReader {
  const cells = (name: string) => named[`${prefix}_${name}`]?.values.flat() ?? [];
  const numbers = (name: string) => cells(name).map((cell) => (typeof cell === 'number' ? cell : undefined));
  const texts = (name: string) => cells(name).map((cell) => String(cell ?? '').trim());
  return { cells, numbers, texts, number: (name) => numbers(name)[0], text: (name) => texts(name)[0] ?? '' };
}
