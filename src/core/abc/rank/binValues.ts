/** Values laid out in bins, those of the first bin the largest; inside a bin they stand in no order. */
export interface BinnedValues {
  /** Bin after bin (n). */
  readonly values: Float64Array;
  /** Where each bin starts, and where the last one ends (bins + 1). The last bin holds all that does not exceed the floor. */
  readonly starts: Int32Array;
  /** The bin of the value that was given at an index. */
  readonly binAt: (index: number) => number;
}

/** A bin of a long list holds some hundred values: few enough to put in order at once, enough to spare the others. */
const valuesOfBin = 1024;
/** Digits of a double's upper half below its sign and exponent. */
const upperDigits = 20;

/**
 * The values above a floor of at least 0 in bins by magnitude, in two passes and without comparing any two. A bin takes
 * the values whose exponent and first binary digits are the same, so it is at most a factor of two wide. The exponents of
 * the doubles are read from their bits, which a little-endian machine keeps in the second half; office hosts run on no other.
 * @example binValues(Float64Array.of(1, -2, 9, 4, 5), 0.5) // {"values":[9,4,5,1,-2],"starts":[0,1,3,3,4,4,5]}
 */
export function binValues(values: Float64Array, floor: number): BinnedValues {
  const count = values.length;
  const digits = Math.max(0, Math.ceil(Math.log2(count / valuesOfBin)));
  const shift = upperDigits - Math.min(upperDigits, digits);
  const halves = new Uint32Array(values.buffer, values.byteOffset, 2 * count);
  const top = upperHalf(largestOf(values)) >>> shift;
  const rest = Math.max(0, top - (upperHalf(floor) >>> shift) + 1);
  const starts = new Int32Array(rest + 2);
  const binAt = (index: number) => (values[index]! > floor ? top - (halves[2 * index + 1]! >>> shift) : rest);
  for (let index = 0; index < count; index++) starts[binAt(index) + 1]!++;
  for (let bin = 1; bin < starts.length; bin++) starts[bin]! += starts[bin - 1]!;
  const next = starts.slice();
  const placed = new Float64Array(count);
  for (let index = 0; index < count; index++) placed[next[binAt(index)]!++] = values[index]!;
  return { values: placed, starts, binAt };
}

function largestOf(values: Float64Array): number {
  let largest = 0;
  for (let index = 0; index < values.length; index++) {
    if (values[index]! > largest) largest = values[index]!;
  }
  return largest;
}

function upperHalf(value: number): number {
  return new Uint32Array(Float64Array.of(value).buffer)[1]!;
}
