import { relativeClasses } from '../../../src/core/stability/relativeClasses';

const classes = (...variations: (number | undefined)[]) =>
  relativeClasses({
    values: Float64Array.from(variations, (value) => value ?? 0),
    known: Uint8Array.from(variations, (value) => (value === undefined ? 0 : 1)),
  });

describe('the relative class', () => {
  it('is X for the steadiest fifth, Y for the next two fifths and Z for the rest', () => {
    expect(classes(1.9, 1.1, 1.5, 1.3, 1.2, 1.8, 1.4, 1.7, 1.6, 2)).toEqual([
      ...['Z', 'X', 'Y', 'Y', 'X', 'Z', 'Y', 'Z', 'Y', 'Z'],
    ]);
  });

  it('is one for equal variations', () => {
    expect(classes(0.5, 0.5, 0.7, 0.7, 0.7)).toEqual(['X', 'X', 'Z', 'Z', 'Z']);
  });

  it('is none where the variation is unknown, and everybody the same when nobody differs', () => {
    expect(classes(undefined, 0, undefined)).toEqual([undefined, 'X', undefined]);
    expect(new Set(classes(...Array<number>(10).fill(1))).size).toBe(1);
    expect(classes(undefined)).toEqual([undefined]);
  });

  it('tells variations apart at both ends of the scale', () => {
    expect(classes(0, 1e-6, 1e3, 1e6, 1e8)).toEqual(['X', 'Y', 'Y', 'Z', 'Z']);
  });
});
