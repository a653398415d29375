import { combinedLetter } from '../../../../src/core/abc/combine/combinedLetter';
import type { Tier } from '../../../../src/core/abc/Tier';

const letters = (profile: string) => Array.from(profile, (letter) => (letter === '-' ? undefined : (letter as Tier)));
const decisions = Object.freeze({ AAC: 'C', CCC: 'B' } as const);

describe('combinedLetter', () => {
  it.each([
    ['AAB', 'A'],
    ['ACB', 'B'],
    ['CCA', 'C'],
    ['AB', 'B'],
    ['AC', 'B'],
    ['AE', 'C'],
    ['A-C', 'B'],
    ['--B', 'B'],
  ])('takes the middle letter of %s, half-way the lower one: %s', (profile, tier) => {
    expect(combinedLetter(letters(profile), 'median', decisions)).toBe(tier);
  });

  it('takes the best or the worst letter that is known', () => {
    expect(['AAC', 'B-C'].map((profile) => combinedLetter(letters(profile), 'best', decisions))).toEqual(['A', 'B']);
    expect(['AAC', 'B-A'].map((profile) => combinedLetter(letters(profile), 'worst', decisions))).toEqual(['C', 'B']);
  });

  it('follows the table where it says something, else the middle letter', () => {
    const tiers = ['AAC', 'CCC', 'CAA', 'A-C'].map((profile) => combinedLetter(letters(profile), 'table', decisions));
    expect(tiers).toEqual(['C', 'B', 'A', 'B']);
  });

  it('gives nothing where no letter is known', () => {
    for (const rule of ['median', 'best', 'worst', 'table'] as const) {
      expect(combinedLetter([undefined, undefined], rule, decisions)).toBeUndefined();
    }
  });
});
