import { isOmitted } from './isOmitted';
import { wrongArgument } from './refuse';
import type { ParameterName } from './say';

/**
 * An optional choice between words, the first being the default; case and outer spaces do not matter.
 * @example readWord(' Value', ['count', 'value'], 'method') // "value"
 */
export function readWord<Word extends string>(
  argument: unknown,
  words: readonly [Word, ...Word[]],
  parameter: ParameterName,
): Word {
  const cell: unknown = Array.isArray(argument) ? argument.flat()[0] : argument;
  if (isOmitted(cell)) return words[0];
  const wanted = String(cell).trim().toLowerCase();
  const found = words.find((word) => word === wanted);
  if (found === undefined) {
    throw wrongArgument('wordExpected', parameter, { allowed: words.map((word) => `"${word}"`).join(', ') });
  }
  return found;
}
