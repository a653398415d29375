import { backInPlace, onlyKnown } from '../../../../src/core/abc/rank/KnownValues';

describe('known values', () => {
  it('are taken out in order and their answers put back in their places', () => {
    const known = Uint8Array.of(0, 1, 1, 0);
    const only = onlyKnown({ values: Float64Array.of(0, 7, 9, 0), known });
    expect([...only]).toEqual([7, 9]);
    expect(backInPlace(known, (place) => only[place]! * 10, -1)).toEqual([-1, 70, 90, -1]);
  });

  it('may be none or all', () => {
    expect(onlyKnown({ values: Float64Array.of(5), known: Uint8Array.of(0) })).toHaveLength(0);
    expect(onlyKnown({ values: Float64Array.of(5), known: Uint8Array.of(1) })).toEqual(Float64Array.of(5));
  });
});
