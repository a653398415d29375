/** One indicator's values with a mark where they are known (both n). */
export interface KnownValues {
  readonly values: Float64Array;
  readonly known: Uint8Array;
}

/**
 * The known values in order, the others left out.
 * @example onlyKnown({ values: Float64Array.of(7, 0, 9), known: Uint8Array.of(1, 0, 1) }) // [7,9]
 */
export function onlyKnown({ values, known }: KnownValues): Float64Array {
  const only = new Float64Array(values.length);
  let count = 0;
  for (let index = 0; index < values.length; index++) {
    if (known[index] === 1) only[count++] = values[index]!;
  }
  return only.subarray(0, count);
}

/**
 * Answers about the known values, put back in their places (n); `missing` where the value is not known.
 * @example backInPlace(Uint8Array.of(1, 0, 1), (place) => 'AB'[place], '-') // ["A","-","B"]
 */
export function backInPlace<T>(known: Uint8Array, answerAt: (place: number) => T, missing: T): T[] {
  let place = 0;
  return Array.from(known, (isKnown) => (isKnown === 1 ? answerAt(place++) : missing));
}
