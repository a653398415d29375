import { neumaierSum } from '../abc/rank/neumaierSum';
import { onlyKnown, type KnownValues } from '../abc/rank/KnownValues';
import { tolerance } from '../abc/rank/tolerance';
import { isUnknown, unknown, type Unknown } from '../Unknown';
import { scaledHistory } from './scaledHistory';

/** A season of one period has no shape. */
const shortestSeason = 2;

/**
 * How each position of a season stands to the usual period (L values): the mean of the periods at that position over the
 * mean of all, 1 being usual. The latest complete seasons count; an incomplete one at the beginning is left out. The first
 * index belongs to the position of the first period given, so that the indices of months that begin in April begin in
 * April, complete or not. A position without a value is unknown by itself: `noValues`.
 * Unknown: `badSeason` unless the length is whole and at least 2, `tooFewSeasons` without a complete one, `noValues`,
 * `meanNotPositive` when the mean of all is 0 or less.
 * @param periods one sum a period, in order (T)
 * @example seasonalIndices({ values: Float64Array.of(9, 1, 3, 1, 3), known: Uint8Array.of(1, 1, 1, 1, 1) }, 2) // [1.5,0.5]
 */
export function seasonalIndices(periods: KnownValues, seasonLength: number): (number | Unknown)[] | Unknown {
  if (!Number.isInteger(seasonLength) || seasonLength < shortestSeason) return unknown('badSeason');
  const count = periods.values.length;
  const from = count % seasonLength;
  if (count < seasonLength) return unknown('tooFewSeasons', seasonLength, count);
  const scaled = { values: scaledHistory(periods.values), known: periods.known };
  const usual = meanOf(scaled, from, 1);
  if (isUnknown(usual)) return usual;
  if (!(usual > tolerance(onlyKnown(scaled)))) return unknown('meanNotPositive');
  return Array.from({ length: seasonLength }, (_, position) => {
    const mean = meanOf(scaled, position < from ? position + seasonLength : position, seasonLength);
    return isUnknown(mean) ? mean : mean / usual;
  });
}

/** The mean of every so many periods from one on. */
function meanOf({ values, known }: KnownValues, from: number, step: number): number | Unknown {
  const wanted: number[] = [];
  for (let period = from; period < values.length; period += step) {
    if (known[period] === 1) wanted.push(values[period]!);
  }
  return wanted.length === 0 ? unknown('noValues') : neumaierSum(wanted) / wanted.length;
}
