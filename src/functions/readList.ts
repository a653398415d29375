import { isOmitted } from './isOmitted';
import { readGrid } from './readGrid';
import { wrongArgument } from './refuse';
import type { ParameterName } from './say';

/**
 * An optional list of numbers (a ratio, weights, limits) from a range, an array constant or one number, in reading order;
 * undefined when omitted or wholly blank. Blank cells are left out; any other cell that is no number is refused.
 * @example readList([[1, null, 2]], 'ratio') // [1,2]
 */
export function readList(argument: unknown, parameter: ParameterName): number[] | undefined {
  if (isOmitted(argument)) return undefined;
  const all: unknown[] = Array.isArray(argument) ? argument.flat() : [argument];
  const cells = all.filter((cell) => cell !== null && cell !== undefined && cell !== '');
  if (cells.length === 0) return undefined;
  const { values, known } = readGrid([cells]);
  if (known.includes(0)) throw wrongArgument('numbersOnly', parameter);
  return Array.from(values);
}
