import type { Words } from '../locales/Words';

/**
 * A cell of a worked example as a person reads it: the words of a text that is a key of `functions.worked`, everything else as
 * it is.
 * @example workedText('K1', (key) => key) // "K1"
 */
export function workedText<Cell extends string | number | null>(cell: Cell, words: Words): Cell | string {
  // Keys are camelCase words; the letters and names of an example are not.
  if (typeof cell !== 'string' || !/^[a-z]\w+$/.test(cell)) return cell;
  const key = `functions.worked.${cell}`;
  const text = words(key);
  return text === key ? cell : text;
}

/** Whether a column of a worked example holds dates, by the key of its header. */
export function holdsDates(header: string | number | null | undefined): boolean {
  return header === 'asOf' || /^date\d*$/.test(String(header));
}
