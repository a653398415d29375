import { migrationTiers } from '../core/history/migrationMatrix';
import type { Tier } from '../core/abc/Tier';
import { cellError, displayLanguage } from './hostGlobals';
import { errorCell, errorTextOf, rowsOf, widthOf } from './readGrid';
import { readText } from './readText';
import { nameOf, say, type ParameterName } from './say';

/** A range of tiers row by row, undefined where a customer has none. */
export interface LetterGrid {
  readonly rows: number;
  readonly columns: number;
  readonly letters: readonly (Tier | undefined)[];
}

/**
 * A range of the letters A, B and C; a blank, "" or "-" is no tier. Anything else is refused with its place: a misspelt
 * letter counted as none would look like a lost customer.
 * @example readLetters([['a'], ['-']], 'before').letters // ["A",null]
 */
export function readLetters(argument: unknown, parameter: ParameterName): LetterGrid {
  const cells = rowsOf(argument);
  const columns = widthOf(cells);
  const letters = new Array<Tier | undefined>(cells.length * columns).fill(undefined);
  // A million cells hold few different texts.
  const seen = new Map<unknown, Tier | undefined>();
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (!seen.has(cell)) seen.set(cell, readLetter(cell, { row: row + 1, column: column + 1 }, parameter));
      letters[row * columns + column] = seen.get(cell);
    }),
  );
  return { rows: cells.length, columns, letters };
}

function readLetter(
  cell: unknown,
  place: { readonly row: number; readonly column: number },
  parameter: ParameterName,
): Tier | undefined {
  const error = errorTextOf(cell);
  if (error !== undefined) throw errorCell({ ...place, text: error }, parameter);
  const text = readText(cell).toUpperCase();
  if (text === '' || text === '-') return undefined;
  const tier = migrationTiers.find((letter) => letter === text);
  if (tier !== undefined) return tier;
  const language = displayLanguage();
  throw cellError('invalidValue', say(language, 'lettersOnly', { ...place, parameter: nameOf(language, parameter) }));
}
