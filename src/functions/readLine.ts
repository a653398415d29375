import { readGrid, refuseErrors, type NumberGrid } from './readGrid';
import { wrongArgument } from './refuse';
import type { ParameterName } from './say';

/**
 * One row or one column of numbers; an error cell in it spoils the whole answer, and a block is refused.
 * @example readLine([[1], [null], [4]], 'values').known // [1,0,1]
 */
export function readLine(argument: unknown, parameter: ParameterName): NumberGrid {
  const line = refuseErrors(readGrid(argument), parameter);
  if (line.rows > 1 && line.columns > 1) throw wrongArgument('oneLine', parameter);
  return line;
}
