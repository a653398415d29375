import { readDay } from '../core/intake/calendar/readDay';
import { oneNumber } from './readAmount';
import { readGrid, type NumberGrid } from './readGrid';
import { wrongArgument } from './refuse';
import type { ParameterName } from './say';

/**
 * An argument that is one date: Excel's number of a day up to the year 2100, whose time is dropped, yyyymmdd, or yyyymm for
 * the last day of a month. Text is refused, as everywhere in the functions: what "1/5/2024" means depends on where it is read.
 * @example readDate(45296.75, 'as_of') // 45296
 */
export function readDate(argument: unknown, parameter: ParameterName): number {
  const day = readDay(oneNumber(argument, parameter, 'dayExpected'));
  if (day === undefined) throw wrongArgument('dayExpected', parameter);
  return day;
}

/**
 * A range of dates as day numbers. Blanks and text are not known, and neither is 0, which some hosts hand over for a blank;
 * any other number that is no date is refused.
 * @example readDates([[45296.75, 0, 'x']], 'dates').known // [1,0,0]
 */
export function readDates(argument: unknown, parameter: ParameterName): NumberGrid {
  const grid = readGrid(argument);
  for (let place = 0; place < grid.values.length; place++) {
    if (grid.known[place] !== 1) continue;
    const day = readDay(grid.values[place]!);
    if (day === undefined && grid.values[place] !== 0) throw wrongArgument('datesExpected', parameter);
    grid.values[place] = day ?? 0;
    grid.known[place] = day === undefined ? 0 : 1;
  }
  return grid;
}
