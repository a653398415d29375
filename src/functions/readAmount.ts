import { cellError, displayLanguage } from './hostGlobals';
import { readGrid } from './readGrid';
import { wrongArgument } from './refuse';
import { nameOf, say, type MessageCode, type ParameterName } from './say';

/**
 * An argument that is one number, or a range of one cell. As in a range, only a true number counts: text that looks like one,
 * TRUE and FALSE are refused, and so is a blank, which has no value to take.
 * @example readAmount([[12.5]], 'start') // 12.5
 */
export function readAmount(argument: unknown, parameter: ParameterName): number {
  return oneNumber(argument, parameter, 'numberExpected');
}

/** The one number of an argument; #N/A for an error in its place, else #VALUE! in the words of `expected`. */
export function oneNumber(argument: unknown, parameter: ParameterName, expected: MessageCode): number {
  const { values, known, errors } = readGrid(argument);
  const [error] = errors;
  if (error && values.length === 1) {
    const language = displayLanguage();
    throw cellError(
      'notAvailable',
      say(language, 'errorValue', { parameter: nameOf(language, parameter), error: error.text }),
    );
  }
  if (values.length !== 1 || known[0] !== 1) throw wrongArgument(expected, parameter);
  return values[0]!;
}
